import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AlignError } from '../../errors.js';
import type { Alignment, ScoredDocument } from '../../evaluate/alignment.js';
import { evaluate } from '../../evaluate/evaluate.js';
import { readAlignments } from '../../evaluate/read/read-alignment.js';
import { jsonl } from '../../formats/jsonl.js';
import { vecalign } from '../../formats/vecalign.js';
import { alignFile } from '../../node/align-file.js';
import { DONE, type ExitCode } from '../exit-codes.js';
import { progressLine } from '../progress.js';
import type { BenchArguments } from './evaluate.arguments.js';
import { evaluationReport } from './evaluation-report.js';
import { readGenres } from './genres.js';
import { type GoldFiles, readGold } from './gold-files.js';
import { runSystem } from './run-system.js';
import { withoutConfidences } from './system-files.js';
import { writeReport } from './write-report.js';

/** `duizhao bench-corpus`: aligns what gold there is, and evaluates. */
export async function runBench(args: BenchArguments): Promise<ExitCode> {
  const documents = await readGold(args.folders, await readGenres(args.genres));
  const progress = process.stderr.isTTY && !args.quiet ? progressLine((text) => process.stderr.write(text)) : undefined;
  const scored: ScoredDocument[] = [];
  try {
    for (const [index, document] of documents.entries()) {
      progress?.report(`${document.name} (${index + 1} of ${documents.length})`, index, documents.length);
      const { inputs, stem: _, ...gold } = document;
      const output = await alignedBy(args.system, inputs, gold.gold.file);
      if (args.keep !== undefined) await keep(join(args.keep, `${gold.name}.${output.ending}`), output.text);
      const alignment = await only(output.text, args, document);
      scored.push({ ...gold, system: args.noConfidence ? withoutConfidences(alignment) : alignment });
    }
  } finally {
    progress?.stop();
  }
  const title = `${args.system ?? 'duizhao'} on ${args.folders.join(', ')}`;
  await writeReport(args.output, await evaluationReport(evaluate(scored, args.settings), args.format, title));
  return DONE;
}

interface Output {
  readonly text: string;
  readonly ending: string;
}

async function alignedBy(
  system: string | undefined,
  inputs: GoldFiles['inputs'],
  gold: string | undefined,
): Promise<Output> {
  if (!inputs)
    throw new AlignError(
      'bad-input',
      'has no NAME.zh and NAME.en beside it to align',
      gold === undefined ? {} : { file: gold },
    );
  if (system !== undefined) {
    return { text: await runSystem(system, inputs), ending: 'out' };
  }
  const isMixed = 'mixed' in inputs;
  const bitext = isMixed ? await alignFile(inputs.mixed) : await alignFile(inputs, { sentences: true });
  return { text: (isMixed ? jsonl() : vecalign()).body(bitext), ending: isMixed ? 'jsonl' : 'vecalign' };
}

async function only(text: string, { system, reading }: BenchArguments, { name }: GoldFiles): Promise<Alignment> {
  const file = `output of ${system ?? 'duizhao'} for ${name}`;
  const [read, another] = await readAlignments(text, file, system === undefined ? {} : reading);
  if (!read || another) throw new AlignError('bad-input', 'holds several documents', { file });
  return read.alignment;
}

async function keep(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

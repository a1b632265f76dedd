import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { DEFAULT_WIDTH, LEAST_WIDTH } from '../formats/table-width.js';
import { alignTexts } from '../node/align-file.js';
import { STANDARD_INPUT } from '../node/read.js';
import { writeStream } from '../node/write-stream.js';
import { assertWritable, writeWhole } from '../node/write-whole.js';
import type { Bitext } from '../types.js';
import type { AlignArguments } from './arguments.js';
import { wantsColor } from './color.js';
import { confidentBeads } from './confident-beads.js';
import { notes } from './diagnostics.js';
import { DONE, type ExitCode, WRONG_USAGE } from './exit-codes.js';
import { exporterOf, guessedFormat } from './format.js';
import { type Input, readInput } from './input.js';
import { tell } from './message.js';
import { type Progress, progressLine } from './progress.js';

/** `duizhao align`. Data to `--output` or standard output, everything else to standard error. */
export async function runAlign(args: AlignArguments): Promise<ExitCode> {
  const output = args.output === '-' ? undefined : args.output;
  const isTerminal = output === undefined && process.stdout.isTTY === true;
  const note: typeof tell = args.quiet ? () => {} : tell;

  const format = args.format ?? guessedFormat(output, isTerminal);
  if (format === undefined) {
    tell(`cannot tell the format from the name "${output}"; add --format`);
    return WRONG_USAGE;
  }
  if (output !== undefined) {
    if (await isInput(output, args.files)) {
      tell(`--output ${output} is an input file; name another`);
      return WRONG_USAGE;
    }
    await assertWritable(output);
  }
  if (args.files.includes('-') && process.stdin.isTTY) note('reading from the terminal; end with Ctrl-D');

  const input = await readInput(args);
  if (input.swapped) note('is the Chinese side, and was given second: taken as Chinese', { file: input.files.zh });

  const bitext = aligned(input, args);
  for (const { message, at } of notes(bitext, input.files)) note(message, at);
  const kept = confidentBeads(bitext, args.minConfidence);
  const leftOut = bitext.beads.length - kept.beads.length;
  if (leftOut > 0) note(`${leftOut} of ${bitext.beads.length} beads left out: confidence under ${args.minConfidence}`);

  const exporter = await exporterOf(format, {
    source: args.source,
    width: args.width ?? Math.max(LEAST_WIDTH, process.stdout.columns || DEFAULT_WIDTH),
    color: wantsColor(args.color, process.env, isTerminal),
    onRemoved: (count) => note(`${count} characters that XML cannot hold left out`, { file: input.files.zh }),
  });
  const chunks = [exporter.open(), exporter.body(kept, documentName(input)), exporter.close()];
  if (output === undefined) await writeStream(process.stdout, chunks);
  else await writeWhole(output, chunks);
  return DONE;
}

function aligned({ texts, files }: Input, { effort, quiet }: AlignArguments): Bitext {
  const progress: Progress | undefined =
    process.stderr.isTTY && !quiet ? progressLine((text) => process.stderr.write(text)) : undefined;
  try {
    return alignTexts(texts, files, { effort, ...(progress && { onProgress: progress.report }) });
  } finally {
    progress?.stop();
  }
}

async function isInput(output: string, files: readonly string[]): Promise<boolean> {
  const real = (file: string) => realpath(file).catch(() => undefined); // one that is missing is told of when it is read
  const target = await real(output);
  if (target === undefined || target.startsWith('/dev/')) return false;
  return (await Promise.all(files.map(real))).includes(target);
}

/** The name of the document inside the output: of one file or of both, and none for standard input. */
function documentName({ files: { zh, en } }: Input): string | undefined {
  if (zh === STANDARD_INPUT || en === STANDARD_INPUT) return undefined;
  return zh === en ? basename(zh) : `${basename(zh)} + ${basename(en)}`;
}

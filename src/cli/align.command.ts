import { mkdir } from 'node:fs/promises';
import { DEFAULT_WIDTH, LEAST_WIDTH } from '../formats/table-width.js';
import { alignTexts } from '../node/align-file.js';
import { unwritable } from '../node/file-problem.js';
import { writeStream } from '../node/write-stream.js';
import { assertWritable, writeWhole } from '../node/write-whole.js';
import type { Bitext } from '../types.js';
import type { AlignArguments } from './arguments.js';
import { wantsColor } from './color.js';
import { DONE, type ExitCode, WRONG_USAGE } from './exit-codes.js';
import { extractedPaths, extractedTarget, isFolderName, writeExtracted } from './extracted.js';
import { guessedFormat } from './format.js';
import { type Input, readInput } from './input.js';
import { isInput } from './is-input.js';
import { languageInName } from './many/paired-by-name.js';
import { tell } from './message.js';
import { type Progress, progressLine } from './progress.js';
import { documentName, render } from './render.js';

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
  const target = args.extracted === undefined ? undefined : await extractedTargetOf(args.extracted, args.files);
  for (const path of target === undefined ? [] : extractedPaths(target, args.files.length)) {
    if (path === output || (await isInput(path, args.files))) {
      tell(`--extracted ${path} is ${path === output ? 'the output' : 'an input file'}; name another`);
      return WRONG_USAGE;
    }
    await assertWritable(path);
  }
  if (args.files.includes('-') && process.stdin.isTTY) note('reading from the terminal; end with Ctrl-D');

  const input = await readInput(args);
  if (target !== undefined) await writeExtracted(input.extracted, target);
  const bitext = aligned(input, args);
  const { open, body, close, notes } = await render(input, bitext, documentName(input.files), {
    ...args,
    format,
    width: args.width ?? Math.max(LEAST_WIDTH, process.stdout.columns || DEFAULT_WIDTH),
    color: wantsColor(args.color, process.env, isTerminal),
  });
  for (const { message, at } of notes) note(message, at);
  if (output === undefined) await writeStream(process.stdout, [open, body, close]);
  else await writeWhole(output, [open, body, close]);
  return DONE;
}

/** A folder is made, and the text named there after the file, or after what both files have in common. */
async function extractedTargetOf(extracted: string, files: readonly string[]): Promise<string> {
  if (!(await isFolderName(extracted))) return extracted;
  await mkdir(extracted, { recursive: true }).catch((cause) => Promise.reject(unwritable(extracted, cause)));
  const first = files[0] === '-' ? 'stdin' : files[0]!;
  return extractedTarget(extracted, files.length === 1 ? first : (languageInName(first)?.rest ?? first));
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

import { DEFAULT_WIDTH, LEAST_WIDTH } from '../formats/table-width.js';
import { alignTexts } from '../node/align-file.js';
import { writeStream } from '../node/write-stream.js';
import { assertWritable, writeWhole } from '../node/write-whole.js';
import type { Bitext } from '../types.js';
import type { AlignArguments } from './arguments.js';
import { wantsColor } from './color.js';
import { DONE, type ExitCode, WRONG_USAGE } from './exit-codes.js';
import { guessedFormat } from './format.js';
import { type Input, readInput } from './input.js';
import { isInput } from './is-input.js';
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
  if (args.files.includes('-') && process.stdin.isTTY) note('reading from the terminal; end with Ctrl-D');

  const input = await readInput(args);
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

function aligned({ texts, files }: Input, { effort, quiet }: AlignArguments): Bitext {
  const progress: Progress | undefined =
    process.stderr.isTTY && !quiet ? progressLine((text) => process.stderr.write(text)) : undefined;
  try {
    return alignTexts(texts, files, { effort, ...(progress && { onProgress: progress.report }) });
  } finally {
    progress?.stop();
  }
}

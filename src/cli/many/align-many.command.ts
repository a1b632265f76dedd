import { access } from 'node:fs/promises';
import { DEFAULT_WIDTH, LEAST_WIDTH } from '../../formats/table-width.js';
import { defaultLexicon } from '../../lexicon/default-lexicon.js';
import { openLexicon } from '../../lexicon/lexicon.js';
import { appendRecords } from '../../node/append-records.js';
import { writeStream } from '../../node/write-stream.js';
import { writeWhole } from '../../node/write-whole.js';
import { signature } from '../../signature.js';
import type { AlignArguments } from '../arguments.js';
import { wantsColor } from '../color.js';
import { DONE, type ExitCode, FAILED, WRONG_USAGE } from '../exit-codes.js';
import { writeExtracted } from '../extracted.js';
import { exporterOf } from '../format.js';
import { tell } from '../message.js';
import type { ManyData } from './align-many.worker.js';
import { type Destination, destinationOf } from './destination.js';
import { problemOfExtracted } from './extracted-folder.js';
import type { ManyInput } from './many-input.js';
import { type ManyResult, manyResults } from './many-results.js';
import { passOverDone } from './resume.js';
import { streamInputs } from './stream-inputs.js';
import { streamSource } from './stream-source.js';
import { type Tally, type TallySettings, tallied } from './tally.js';

/** `duizhao align` of many documents: `--each`, `--pairs` and `--stream`. */
export async function runMany(args: AlignArguments): Promise<ExitCode> {
  const destination = await destinationOf(args);
  if ('wrong' in destination) {
    tell(destination.wrong);
    return WRONG_USAGE;
  }
  const tally: Tally = { done: 0, failed: 0 };
  const { inputs } = destination;
  if (args.extracted !== undefined) {
    const wrong = await problemOfExtracted(args.extracted, inputs ?? []);
    if (wrong !== undefined) {
      tell(wrong);
      return WRONG_USAGE;
    }
  }
  if (inputs !== undefined) {
    await alignTo(destination, args, inputsOf(inputs), tally, { documents: inputs.length });
  } else {
    if (process.stdin.isTTY && !args.quiet && (args.files[0] ?? '-') === '-') {
      tell('reading JSON Lines from the terminal; end with Ctrl-D');
    }
    const { chunks, size, close } = await streamSource(args.files[0]);
    const total = size === undefined ? undefined : { bytes: size };
    await alignTo(destination, args, streamInputs(chunks, args), tally, total).finally(close);
  }
  if (tally.failed === 0) return DONE;
  tell(`${tally.failed} of ${tally.done} documents failed`);
  return FAILED;
}

async function alignTo(
  destination: Destination,
  args: AlignArguments,
  inputs: AsyncIterableIterator<ManyInput>,
  tally: Tally,
  total: TallySettings['total'],
): Promise<void> {
  const data = dataOf(destination, args);
  const results = (rest: AsyncIterable<ManyInput>, end = 0): AsyncIterable<ManyResult> =>
    tallied(withExtracted(manyResults(rest, data, args.jobs)), tally, {
      total,
      end,
      tellsNotes: data.format !== 'documents' && !args.quiet,
      tellsProblems: args.documents !== 'stream',
      // Where the output itself runs over the terminal, a line of progress would be torn apart by it.
      showsProgress: process.stderr.isTTY && !args.quiet && !(destination.kind === 'stdout' && process.stdout.isTTY),
    });
  switch (destination.kind) {
    case 'stdout':
      return writeStream(process.stdout, output(results(inputs), data));
    case 'file':
      return writeWhole(destination.file, output(results(inputs), data));
    case 'records': {
      const { file } = destination;
      const now = signature(openLexicon(defaultLexicon()), { effort: args.effort });
      const resumed = args.resume ? await passOverDone(inputs, file, now) : undefined;
      tally.done = resumed?.done ?? 0;
      tally.failed = resumed?.failed ?? 0;
      return appendRecords(file, resumed?.position ?? 0, output(results(inputs, resumed?.end), data));
    }
    case 'folder': {
      const rest = args.resume ? await notYetThere(inputs, tally) : inputs;
      for await (const { input, text, problem } of results(rest)) {
        if (problem === undefined) await writeWhole(input.target!, [text]);
      }
    }
  }
}

function dataOf({ kind, format }: Destination, args: AlignArguments): ManyData {
  const isTerminal = kind === 'stdout' && process.stdout.isTTY === true;
  return {
    format,
    minConfidence: args.minConfidence,
    source: args.source,
    width: args.width ?? Math.max(LEAST_WIDTH, (isTerminal && process.stdout.columns) || DEFAULT_WIDTH),
    color: wantsColor(args.color, process.env, isTerminal),
    aligning: { effort: args.effort },
    sentences: args.sentences,
    encoding: args.encoding,
    inputFormat: args.inputFormat,
    isWhole: kind === 'folder',
  };
}

/** Writes the text of each document before its result goes on. */
async function* withExtracted(results: AsyncIterable<ManyResult>): AsyncGenerator<ManyResult, void> {
  for await (const result of results) {
    const { input, extracted } = result;
    if (extracted !== undefined) await writeExtracted(extracted, input.extracted!);
    yield result;
  }
}

/** What opens the format, the documents, what closes it. A table has that for each document by itself. */
async function* output(results: AsyncIterable<ManyResult>, data: ManyData): AsyncGenerator<string, void> {
  const { open, close } = await exporterOf(data.format, { ...data, onRemoved: () => {} });
  if (data.format !== 'table') yield open();
  for await (const { text } of results) yield text;
  if (data.format !== 'table') yield close();
}

async function* inputsOf(inputs: readonly ManyInput[]): AsyncGenerator<ManyInput, void> {
  yield* inputs;
}

/** `--resume` into a folder: a file there was written whole, so its document is done. */
async function notYetThere(inputs: AsyncIterable<ManyInput>, tally: Tally): Promise<AsyncIterableIterator<ManyInput>> {
  const left: ManyInput[] = [];
  for await (const input of inputs) {
    const isThere = await access(input.target!).then(
      () => true,
      () => false,
    );
    if (isThere) tally.done++;
    else left.push(input);
  }
  return inputsOf(left);
}

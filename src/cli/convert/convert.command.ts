import { stat } from 'node:fs/promises';
import { chineseTag, ENOUGH_PAIRS } from '../../formats/chinese-script.js';
import { mergeDuplicates } from '../../formats/merge-duplicates.js';
import type { Pair } from '../../formats/pair.js';
import type { PairWriter } from '../../formats/pair-format.js';
import { PAIR_FORMATS, partsOf, readPairs } from '../../formats/pair-formats.js';
import { PROFILES } from '../../formats/tmx-profile.js';
import { withTexts } from '../../formats/with-texts.js';
import { readDocument } from '../../node/read.js';
import { readChunks } from '../../node/read-chunks.js';
import { sentenceLines } from '../../node/sentence-lines.js';
import { writeStream } from '../../node/write-stream.js';
import { type Piece, writeTogether } from '../../node/write-together.js';
import { assertWritable } from '../../node/write-whole.js';
import { DONE, type ExitCode, WRONG_USAGE } from '../exit-codes.js';
import { isInput } from '../is-input.js';
import { tell } from '../message.js';
import { type ConversionNotes, conversionNotes } from './conversion-notes.js';
import type { ConvertArguments } from './convert.arguments.js';
import { namesOfParts } from './named-format.js';
import { pairOutput } from './pair-output.js';

/** `duizhao convert`. Outputs are written whole or not at all. */
export async function runConvert(args: ConvertArguments): Promise<ExitCode> {
  const { output, rest, format, direction, profile, splitSize } = args;
  const parts = partsOf(format, { direction });
  const { extension } = PAIR_FORMATS[format];
  const namesOf = (file: string) => (part: number) =>
    namesOfParts(file, parts, extension, splitSize === undefined ? undefined : part);
  const targets = [output, rest].flatMap((file) => (file === undefined ? [] : namesOf(file)(1)));
  if (new Set(targets).size < targets.length) {
    tell(`--rest and --output are both ${rest}; name two files`);
    return WRONG_USAGE;
  }
  for (const target of targets) {
    if (await isInput(target, [...args.files, ...(args.texts ?? [])])) {
      tell(`${target} would be written over, and is an input file; name another --output`);
      return WRONG_USAGE;
    }
    await assertWritable(target);
  }
  const notes = conversionNotes(args);
  const { pairs, languages } = await withLanguages(await input(args, notes), args.languages);
  const creationDate = args.creationDate === 'file' ? await dateOf(args.files[0]!) : args.creationDate;
  const writerOf = (files: readonly string[], isScratch = false): PairWriter =>
    PAIR_FORMATS[format].write({
      direction,
      files: files.map((file) => file.replace(/^.*[/\\]/, '')),
      ...(format === 'hf' ? { languages: args.languages } : { languages }),
      ...(isScratch ? {} : { onRemoved: notes.removed, onTooLong: notes.tooLong }),
      ...(profile && { profile }),
      ...(creationDate !== undefined && { creationDate }),
    });
  const begin = (file: string | undefined) =>
    pairOutput(file === undefined ? () => [''] : namesOf(file), writerOf, splitSize);
  const pieces = async function* (): AsyncGenerator<Piece, void> {
    const main = begin(output);
    const other = rest === undefined ? undefined : begin(rest);
    for await (const pair of pairs) {
      notes.seen(pair);
      const isKept = pair.confidence === undefined || pair.confidence >= args.minConfidence;
      if (isKept) yield* main.pair(pair);
      else if (other) yield* other.pair(pair);
      else notes.leftOut();
    }
    yield* main.close();
    if (other) yield* other.close();
    notes.size(main.biggest(), profile && PROFILES[profile].biggestFile);
  };
  if (output !== undefined) await writeTogether(pieces());
  else if (rest === undefined) await writeStream(process.stdout, textsOf(pieces()));
  else await writeBoth(pieces());
  if (!args.quiet) for (const { message, at } of notes.told()) tell(message, at);
  return DONE;
}

async function input(
  args: ConvertArguments,
  { skipped, rejected }: Pick<ConversionNotes, 'skipped' | 'rejected'>,
): Promise<AsyncIterable<Pair>> {
  const { files, texts, from, fromDirection, encoding } = args;
  const options = encoding === undefined ? {} : { encoding };
  const read = readPairs(
    from,
    files.map((file) => readChunks(file, options)),
    {
      direction: fromDirection,
      files: files.map((file) => (file === '-' ? '<stdin>' : file)),
      onSkipped: skipped,
      onRejected: rejected,
    },
  );
  if (!texts) return args.mergeDuplicates ? mergeDuplicates(read) : read;
  const [zh, en] = await Promise.all(
    texts.map(async (file) => sentenceLines((await readDocument(file, options)).text)),
  );
  const pairs = withTexts(read, { zh: zh!, en: en! }, { zh: texts[0], en: texts[1] });
  return args.mergeDuplicates ? mergeDuplicates(pairs) : pairs;
}

/** The tag of the Chinese told from the first pairs, unless it was given. */
async function withLanguages(
  pairs: AsyncIterable<Pair>,
  given: ConvertArguments['languages'],
): Promise<{ readonly pairs: AsyncIterable<Pair>; readonly languages: ConvertArguments['languages'] }> {
  if (given.zh !== undefined) return { pairs, languages: given };
  const iterator = pairs[Symbol.asyncIterator]();
  const first: Pair[] = [];
  let isDone = false;
  while (!isDone && first.length < ENOUGH_PAIRS) {
    const next = await iterator.next();
    if (next.done) isDone = true;
    else first.push(next.value);
  }
  const all = async function* (): AsyncGenerator<Pair, void> {
    yield* first.splice(0);
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  };
  return { languages: { ...given, zh: chineseTag(first.map(({ zh }) => zh).join('')) }, pairs: all() };
}

async function dateOf(file: string): Promise<string | undefined> {
  if (file === '-') return undefined;
  const { mtime } = await stat(file);
  return `${mtime.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

async function* textsOf(pieces: AsyncIterable<Piece>): AsyncGenerator<string, void> {
  for await (const { text } of pieces) yield text;
}

/** The main output to standard output, the rest into its files. */
async function writeBoth(pieces: AsyncIterable<Piece>): Promise<void> {
  const toFiles = async function* (): AsyncGenerator<Piece, void> {
    for await (const piece of pieces) {
      if (piece.file === '') await writeStream(process.stdout, [piece.text]);
      else yield piece;
    }
  };
  await writeTogether(toFiles());
}

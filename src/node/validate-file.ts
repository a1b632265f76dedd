import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { AlignError } from '../errors.js';
import { HEAD_BYTES } from '../validate/decode-parts.js';
import type { Fault, FileKind } from '../validate/fault.js';
import type { FaultCode } from '../validate/fault-catalogue.js';
import { fileKind } from '../validate/file-kind.js';
import { pairValidator, validator } from '../validate/validator.js';
import { unreadable } from './file-problem.js';
import { guessEncoding } from './guess-encoding.js';

/** Options of `validateFile`. */
export interface ValidateOptions {
  /** What the file is. Default: told by its name, else by how it begins. */
  readonly kind?: Exclude<FileKind, 'moses'>;
  /** Of each kind of fault so many are kept; all are counted. Default 10. */
  readonly most?: number;
  /** Codes of faults that are passed over. */
  readonly ignore?: readonly FaultCode[];
}

/** A fault, and the file it is in. */
export interface FileFault extends Fault {
  readonly file: string;
}

/** What there is to say about a file, or about two whose lines belong together. */
export interface Validation {
  readonly files: readonly string[];
  readonly kind: FileKind;
  /** Units of TMX and XLIFF, lines of pairs. */
  readonly pairs: number;
  /** In the order of their places, of each kind no more than were asked for. */
  readonly faults: readonly FileFault[];
  /** How many of each kind there are. */
  readonly counts: Readonly<Partial<Record<FaultCode, number>>>;
  /** The file has more pairs than could be remembered, so that duplicates far apart may have been missed. */
  readonly missedDuplicates: boolean;
}

const PART = 1 << 18;
const DEFAULT_MOST = 10;

/**
 * Looks for what tools will stumble over, in memory that does not grow with the file: TMX, XLIFF, TSV, JSON Lines, or two files whose lines belong
 * together, Chinese and English. A name that ends in `.gz` is unpacked. Faults are never thrown.
 * @throws AlignError `unreadable-file`.
 */
export async function validateFile(
  input: string | { readonly zh: string; readonly en: string },
  options: ValidateOptions = {},
): Promise<Validation> {
  if (typeof input === 'string')
    return validateStream(createReadStream(input, { highWaterMark: PART }), input, options);
  const kept = keptFaults(options);
  const files = [input.zh, input.en] as const;
  const pairs = pairValidator((fault, side) => kept.add(fault, files[side ?? 0]));
  const parts = files.map((file) => partsOf(createReadStream(file, { highWaterMark: PART }), file));
  const isOver = [false, false];
  while (!isOver.every((over) => over)) {
    const behind = pairs.behind();
    const side = isOver[behind] ? ((1 - behind) as 0 | 1) : behind;
    const { value, done } = await parts[side]!.next();
    isOver[side] = done === true || !pairs.write(side, value!);
  }
  pairs.end();
  return {
    files,
    kind: 'moses',
    pairs: pairs.pairs(),
    faults: kept.inOrder(),
    counts: kept.counts,
    missedDuplicates: pairs.missedDuplicates(),
  };
}

/** `validateFile` of a stream, such as `process.stdin`. `file` names it. */
export async function validateStream(stream: Readable, file: string, options: ValidateOptions): Promise<Validation> {
  const kept = keptFaults(options);
  let kind = options.kind;
  let check: ReturnType<typeof validator> | undefined;
  for await (const part of partsOf(stream, file)) {
    kind ??= fileKind(file, part) ?? unknownKind(file);
    check ??= validator(
      kind,
      withGuess(part, (fault) => kept.add(fault, file)),
    );
    if (!check.write(part)) break;
  }
  check?.end();
  return {
    files: [file],
    kind: kind!,
    pairs: check?.pairs() ?? 0,
    faults: kept.inOrder(),
    counts: kept.counts,
    missedDuplicates: check?.missedDuplicates() ?? false,
  };
}

/** The parts of a file; the first is long enough to tell what the file is, or all there is, and comes even from an empty one. */
async function* partsOf(stream: Readable, file: string): AsyncGenerator<Uint8Array, void> {
  const isPacked = file.endsWith('.gz');
  const bytes = isPacked ? stream.pipe(createGunzip({ chunkSize: PART })) : stream;
  if (isPacked) stream.on('error', (problem) => bytes.destroy(problem));
  let head: Uint8Array | undefined = new Uint8Array();
  try {
    for await (const part of bytes) {
      const whole: Uint8Array = head === undefined ? part : Buffer.concat([head, part]);
      if (head !== undefined && whole.length < HEAD_BYTES) {
        head = whole;
        continue;
      }
      head = undefined;
      yield whole;
    }
  } catch (cause) {
    const isBroken = cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_');
    if (!isBroken) throw unreadable(file, cause);
    throw new AlignError('unreadable-file', 'is a broken gzip archive; copy it again', { file }, cause);
  } finally {
    stream.destroy();
  }
  if (head !== undefined) yield head;
}

/** Names the encoding that a file seems to be in, by its first part, where its bytes are not in the one that it should be in. */
function withGuess(first: Uint8Array, add: (fault: Fault) => void): (fault: Fault) => void {
  return (fault) => {
    const guess = fault.code === 'undecodable-bytes' ? guessEncoding(first) : undefined;
    const isTelling = guess !== undefined && guess !== 'utf-8';
    add(isTelling ? { ...fault, message: `${fault.message}, and look like ${guess}` } : fault);
  };
}

function unknownKind(file: string): never {
  throw new AlignError('unreadable-file', 'is of no format that could be told; name it with --from', { file });
}

function keptFaults({ most = DEFAULT_MOST, ignore = [] }: ValidateOptions): {
  readonly inOrder: () => readonly FileFault[];
  readonly counts: Partial<Record<FaultCode, number>>;
  readonly add: (fault: Fault, file: string) => void;
} {
  const ignored = new Set(ignore);
  const faults: FileFault[] = [];
  const counts: Partial<Record<FaultCode, number>> = {};
  const add = (fault: Fault, file: string): void => {
    if (ignored.has(fault.code)) return;
    const count = (counts[fault.code] ?? 0) + 1;
    counts[fault.code] = count;
    if (count <= most) faults.push({ file, ...fault });
  };
  const inOrder = () => faults.sort((a, b) => a.line - b.line || a.column - b.column);
  return { inOrder, counts, add };
}

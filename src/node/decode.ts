import { TextDecoder } from 'node:util';
import { AlignError } from '../errors.js';
import { guessEncoding } from './guess-encoding.js';

export interface DecodeOptions {
  /** A WHATWG encoding label such as `gb18030`, or one of the code pages below. Default: detected. */
  readonly encoding?: string;
  /** Names the input in errors. */
  readonly file?: string;
}

/** Names that other programs use and the WHATWG list lacks. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['cp936', 'gbk'],
  ['ms936', 'gbk'],
  ['euc-cn', 'gbk'],
  ['cp950', 'big5'],
  ['ms950', 'big5'],
  ['utf16', 'utf-16le'],
  ['utf16le', 'utf-16le'],
  ['utf16be', 'utf-16be'],
]);

/** Byte order marks, and the encodings they stand for. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/**
 * Decodes a text file. Without `encoding`: a byte order mark decides, then UTF-8, UTF-16, GB18030 (which GBK and GB2312 are part of),
 * Big5 and Windows-1252 as far as the bytes tell them apart; what is UTF-8 but for a few broken bytes is read as UTF-8, with
 * U+FFFD for these. With `encoding`, that one and nothing else. The byte order mark is not part of the text; `encoding` of the result
 * is the WHATWG name.
 * @throws AlignError `unknown-encoding` if the label is unknown, the bytes are not in the encoding that was asked for, or none is found.
 */
export function decode(
  bytes: Uint8Array,
  { encoding, file }: DecodeOptions = {},
): { readonly text: string; readonly encoding: string } {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  const asked = encoding === undefined ? undefined : decoderFor(encoding, file, marked?.[0]);
  const decoder = asked ?? new TextDecoder(marked?.[0] ?? guessed(bytes, file));
  const isMarked = marked?.[0] === decoder.encoding;
  const body = isMarked ? bytes.subarray(marked![1].length) : bytes;
  try {
    return { text: textOf(body, decoder), encoding: decoder.encoding };
  } catch (cause) {
    throw undecodable(bytes, decoder.encoding, file, cause);
  }
}

function textOf(bytes: Uint8Array, decoder: TextDecoder): string {
  // Node 20 and 22 take Windows-1252 for Latin-1 (’ becomes U+0092) unless the bytes come as a stream.
  return decoder.encoding === 'windows-1252'
    ? decoder.decode(bytes, { stream: true }) + decoder.decode()
    : decoder.decode(bytes);
}

function guessed(bytes: Uint8Array, file: string | undefined): string {
  const encoding = guessEncoding(bytes);
  if (encoding !== undefined) return encoding;
  const message =
    'is not text in UTF-8, UTF-16, GB18030, Big5 or Windows-1252; name its encoding with --encoding, or convert it to UTF-8';
  throw new AlignError('unknown-encoding', message, placeOf(file));
}

/** A strict decoder for a label that the user gave. `utf-16` without an end is the one that the byte order mark names. */
function decoderFor(label: string, file: string | undefined, marked: string | undefined): TextDecoder {
  const name = label.trim().toLowerCase();
  const isUtf16 = name === 'utf-16' || name === 'utf16';
  const encoding = isUtf16 && marked?.startsWith('utf-16') ? marked : (ALIASES.get(name) ?? name);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch (cause) {
    const message = `there is no encoding '${label}'; try utf-8, utf-16le, gb18030 or big5`;
    throw new AlignError('unknown-encoding', message, placeOf(file), cause);
  }
}

function undecodable(bytes: Uint8Array, encoding: string, file: string | undefined, cause: unknown): AlignError {
  const offset = firstBadByte(bytes, encoding);
  const byte = `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}`;
  const what = offset < bytes.length ? `byte ${byte} at offset ${offset}` : 'its last character';
  const message = `is not ${encoding}: ${what} cannot be decoded; leave --encoding away to have it detected, or name another`;
  return new AlignError('unknown-encoding', message, placeOf(file), cause);
}

/** The offset of the first byte with which no decoding is possible, by bisection; the length if only the end is missing. */
function firstBadByte(bytes: Uint8Array, encoding: string): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const length = (good + bad) >> 1;
    if (length <= bytes.length && startsWell(bytes.subarray(0, length), encoding)) good = length;
    else bad = length;
  }
  return bad - 1;
}

function startsWell(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const placeOf = (file: string | undefined): { file?: string } => (file === undefined ? {} : { file });

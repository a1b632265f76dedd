import { FUNCTION_CHARACTERS } from '../language/function-characters.zh.js';

/** Enough to tell encodings apart; the whole file is looked at for UTF-8 only. */
const SAMPLE = 1 << 16;
/** In UTF-16 at least this share of the bytes on one side of the units is 0 as soon as a good part of the text is ASCII. */
const ZEROS_OF_UTF16 = 0.4;
/** Share of the units of a UTF-16 reading that must be characters of Chinese or English text. */
const PLAUSIBLE_UTF16 = 0.9;
/** UTF-8 with this many sound characters of several bytes for each broken one is damaged UTF-8, not another encoding. */
const SOUND_FOR_ONE_BROKEN = 4;
/**
 * Text of one byte a character: few bytes above 0x7f, most of them alone between ASCII (GBK and Big5 have rows of them), and no
 * double-byte reading with this share of everyday Chinese.
 */
const MAX_HIGH_BYTES = 0.25;
const MIN_LONE_BYTES = 0.6;
const MIN_EVERYDAY = 0.1;
/** Share of characters that a double-byte reading may fail on, or have in the private zone, and still be the right one. */
const MAX_FAILURES = 0.02;

/** Marks that nearly every line of Chinese has one of. */
const CHINESE_MARKS = new Set('，。、：；！？“”「」《》（）\u3000');
const FAILURE = /[\ufffd\ue000-\uf8ff]/;
const TEXT_UNIT = /[\t\n\r -~\u3000-\u303f\uff00-\uff65\u2010-\u203f]|\p{Script=Han}/u;
const IS_CONTROL = (byte: number): boolean => byte < 0x20 && (byte < 0x09 || byte > 0x0d);

/** The likeliest encoding of text without a byte order mark, as a WHATWG name; `undefined` if it is none of those known here. */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const withZeros = utf16ByZeros(sample);
  if (withZeros !== undefined) return withZeros;
  const { sound, broken } = countUtf8(bytes);
  if (broken === 0 || sound >= SOUND_FOR_ONE_BROKEN * broken) return 'utf-8';
  if (sample.some(IS_CONTROL)) {
    // A character whose one byte is a control code, as 。(U+3002) has, is in every line of Chinese UTF-16 and in no other text.
    const utf16 = utf16ByCharacters(sample);
    if (utf16 !== undefined) return utf16;
  }
  return encodingOfBytes(sample);
}

/** UTF-16 that is largely ASCII has a zero for every other byte. */
function utf16ByZeros(sample: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros as [number, number];
  const enough = (ZEROS_OF_UTF16 * sample.length) / 2;
  if (Math.max(even, odd) < enough || sample.length < 2) return undefined;
  if (Math.min(even, odd) * 4 > Math.max(even, odd)) return undefined; // zeros everywhere: no text
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function utf16ByCharacters(sample: Uint8Array): string | undefined {
  const even = sample.subarray(0, sample.length & ~1);
  const shares = ['utf-16le', 'utf-16be'].map((encoding) => {
    const units = [...new TextDecoder(encoding).decode(even)];
    return { encoding, share: units.filter((unit) => TEXT_UNIT.test(unit)).length / units.length };
  });
  const best = shares[0]!.share >= shares[1]!.share ? shares[0]! : shares[1]!;
  return best.share >= PLAUSIBLE_UTF16 ? best.encoding : undefined;
}

/** Characters of several bytes that are sound UTF-8, and bytes that belong to none. An unfinished character at the end counts as neither. */
function countUtf8(bytes: Uint8Array): { readonly sound: number; readonly broken: number } {
  let sound = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const length = byte >= 0xf5 ? 0 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    let end = at + 1;
    while (end < at + length && end < bytes.length && (bytes[end]! & 0xc0) === 0x80) end++;
    if (length > 0 && end === at + length) sound++;
    else if (length === 0 || end < bytes.length || sound === 0) broken++;
    at = end;
  }
  return { sound, broken };
}

/** GB18030 or Big5, whichever makes the bytes everyday Chinese; Windows-1252 if neither does and the bytes are like it. */
function encodingOfBytes(sample: Uint8Array): string | undefined {
  const readings = ['gb18030', 'big5'].map((encoding) => ({ encoding, ...everydayChinese(sample, encoding) }));
  const sound = readings.filter(({ failures }) => failures <= MAX_FAILURES).sort((a, b) => b.everyday - a.everyday);
  if ((sound[0]?.everyday ?? 0) < MIN_EVERYDAY && isOneByteACharacter(sample)) return 'windows-1252';
  return sound[0]?.encoding; // of two alike GB18030, the first: the sort is stable
}

function isOneByteACharacter(sample: Uint8Array): boolean {
  let high = 0;
  let lone = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i]! < 0x80) continue;
    high++;
    if (!(sample[i - 1]! >= 0x80) && !(sample[i + 1]! >= 0x80)) lone++;
  }
  return high <= MAX_HIGH_BYTES * sample.length && lone >= MIN_LONE_BYTES * high;
}

/** Shares of the characters outside ASCII that are frequent in Chinese, and that no text has. */
function everydayChinese(
  sample: Uint8Array,
  encoding: string,
): { readonly everyday: number; readonly failures: number } {
  let characters = 0;
  let everyday = 0;
  let failures = 0;
  // As a stream, so that a character that the sample cuts in two is no failure.
  for (const char of new TextDecoder(encoding).decode(sample, { stream: true })) {
    if (char < '\u0080') continue;
    characters++;
    if (FUNCTION_CHARACTERS.has(char) || CHINESE_MARKS.has(char)) everyday++;
    else if (FAILURE.test(char)) failures++;
  }
  return { everyday: everyday / characters, failures: failures / characters };
}

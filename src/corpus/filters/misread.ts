/** Text in UTF-8 that was read in another encoding: found by reading it back. */

type Encoding = 'windows-1252' | 'gbk';

/** What each character was as bytes, in an encoding; made at the first call. */
const tables = new Map<Encoding, ReadonlyMap<string, readonly number[]>>();

function bytesOf(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  let table = tables.get(encoding);
  if (!table) tables.set(encoding, (table = encoding === 'gbk' ? doubleBytes() : singleBytes()));
  return table;
}

/** Bytes 0x80 to 0x9f of Windows-1252; the same in every engine, which `TextDecoder` is not. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Windows-1252, and Latin-1, whose characters are the bytes. */
function singleBytes(): Map<string, number[]> {
  const table = new Map<string, number[]>();
  for (let byte = 0x80; byte < 0x100; byte++) table.set(String.fromCharCode(byte), [byte]);
  Array.from(WINDOWS_1252, (char, at) => table.set(char, [0x80 + at]));
  return table;
}

function doubleBytes(): Map<string, number[]> {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, number[]>([['€', [0x80]]]);
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [lead, trail]);
    }
  }
  return table;
}

/** How many characters of `text` come from UTF-8 of several bytes that was read as `encoding`, and how many such characters it makes. */
export function misreadCharacters(text: string, encoding: Encoding): { readonly misread: number; readonly of: number } {
  const table = bytesOf(encoding);
  const bytes: number[] = [];
  const owners: number[] = [];
  let count = 0;
  for (const char of text) {
    const own = table.get(char);
    if (own) {
      count++;
      for (const byte of own) {
        bytes.push(byte);
        owners.push(count);
      }
    } else {
      bytes.push(0x20);
      owners.push(0);
    }
  }
  const misread = new Set<number>();
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at, encoding);
    for (let k = at; k < at + length; k++) misread.add(owners[k]!);
    at += Math.max(1, length);
  }
  return { misread: misread.size, of: count };
}

/**
 * Length of the UTF-8 sequence of several bytes that begins here, or 0. Of Chinese characters only those of three bytes count, from U+2000 to U+9FFF and
 * from U+F900 on: shorter ones come about by chance.
 */
function sequenceLength(bytes: readonly number[], at: number, encoding: Encoding): number {
  const lead = bytes[at]!;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (encoding === 'gbk' && (length !== 3 || lead < 0xe2 || (lead > 0xe9 && lead < 0xef))) return 0;
  for (let k = 1; k < length; k++) if (((bytes[at + k] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

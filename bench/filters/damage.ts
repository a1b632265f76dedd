/** Text as wrong encodings and careless conversions leave it. */

/** Bytes 0x80 to 0x9f of Windows-1252, which `TextDecoder` reads as Latin-1 in some engines. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** UTF-8 read as something else. */
export function mojibake(text: string, random: () => number): string {
  const bytes = new TextEncoder().encode(text);
  const encoding = ['windows-1252', 'gbk', 'latin1'][Math.floor(random() * 3)]!;
  if (encoding === 'gbk') return new TextDecoder('gbk').decode(bytes);
  const isControl = (byte: number): boolean => encoding === 'windows-1252' && byte >= 0x80 && byte < 0xa0;
  return Array.from(bytes, (byte) => (isControl(byte) ? WINDOWS_1252[byte - 0x80]! : String.fromCharCode(byte))).join(
    '',
  );
}

const SHARE_LOST = 0.15;

/** One side with some of its characters replaced by U+FFFD, or Chinese ones by question marks. */
export function withLostCharacters(
  { zh, en }: { zh: string; en: string },
  random: () => number,
): { zh: string; en: string } | undefined {
  if (zh.length < 6) return undefined;
  const kind = Math.floor(random() * 3);
  const lose = (text: string, what: RegExp, by: string): string => {
    const places = [...text.matchAll(what)].map(({ index }) => index);
    const lost = new Set(places.filter(() => random() < SHARE_LOST));
    if (lost.size === 0 && places.length > 0) lost.add(places[Math.floor(random() * places.length)]!);
    return Array.from(text.split(''), (unit, at) => (lost.has(at) ? by : unit)).join('');
  };
  if (kind === 0) return { zh: lose(zh, /\p{Script=Han}/gu, '\ufffd'), en };
  if (kind === 1) return { zh: lose(zh, /\p{Script=Han}/gu, '?'), en };
  return { zh, en: lose(en, /[a-z]/g, '\ufffd') };
}

import { LOST } from '../../text/lost-character.js';
import type { FilterOptions } from '../settings.js';
import type { Finding, Judge } from './judge.js';
import { percent } from './language.js';
import { misreadCharacters } from './misread.js';
import { excerpt } from './no-text.js';
import type { ReadSide } from './read-pair.js';

/** Characters that no text has: controls, halves of surrogate pairs, private use, no characters at all. */
const NO_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffe\uffff]|\p{Surrogate}/u;
const LATIN_1 = /[\xc2-\xf4]/;
/** Fewer characters of Chinese are read back as UTF-8 by chance now and then. */
const LEAST_MISREAD = 3;
const MISREAD_SHARE = 0.6;

/** Text that a wrong encoding or a careless conversion has damaged. */
export function judgeGarbled({ mostLost }: FilterOptions<'garbled'>): Judge {
  return ({ zh, en }) => judgeSide(zh, mostLost) ?? judgeSide(en, mostLost);
}

function judgeSide(side: ReadSide, mostLost: number): Finding | undefined {
  const { text } = side;
  const odd = NO_CHARACTER.exec(text);
  if (odd) return { message: `the character U+${odd[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}` };
  if (text.includes(LOST) || text.includes('?')) {
    const lost = Math.max(count(text, LOST), count(side.key.text, LOST), questionMarksInside(text));
    if (lost > mostLost) return { message: `${lost} lost characters: ${excerpt(text)}`, value: lost, limit: mostLost };
  }
  if (LATIN_1.test(text) && misreadCharacters(text, 'windows-1252').misread > 0)
    return { message: `UTF-8 that was read as Windows-1252: ${excerpt(text)}` };
  if (side.counts.han > 0) {
    const { misread, of } = misreadCharacters(text, 'gbk');
    const isMisread = misread >= LEAST_MISREAD && (misread === of || misread >= Math.max(4, MISREAD_SHARE * of));
    if (isMisread)
      return { message: `UTF-8 that was read as GBK (${percent(misread / of)} of the characters): ${excerpt(text)}` };
  }
  return undefined;
}

const FULL_WIDTH = /[，。！？；：]/;
const INSIDE = /(?<=\p{Script=Han})\?+(?=[\p{Script=Han}，。])/gu;

/** Half-width question marks between Chinese characters, in text whose marks are full-width. */
const questionMarksInside = (text: string): number =>
  text.includes('?') && FULL_WIDTH.test(text) ? (text.match(INSIDE)?.length ?? 0) : 0;

function count(text: string, char: string): number {
  let found = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) found++;
  return found;
}

import { SIMPLIFIED, TRADITIONAL } from '../text/traditional.data.js';

const IS_TRADITIONAL: ReadonlySet<string> = new Set(TRADITIONAL);
/** Simplified forms that no traditional text has: 后 and 里 are characters of both. */
const IS_SIMPLIFIED: ReadonlySet<string> = new Set(
  [...SIMPLIFIED].filter(
    (character) =>
      !IS_TRADITIONAL.has(character) && !'后里面谷丑斗干松几卷只台才系复余范征回困郁札灶'.includes(character),
  ),
);

/** Which script Chinese text is written in, by the characters that only one of them has; simplified if there are none. */
export function chineseScript(text: string): 'Hans' | 'Hant' {
  let traditional = 0;
  let simplified = 0;
  for (const character of text) {
    if (IS_TRADITIONAL.has(character)) traditional++;
    else if (IS_SIMPLIFIED.has(character)) simplified++;
  }
  return traditional > simplified ? 'Hant' : 'Hans';
}

/** Pairs enough to tell the script of a file by. */
export const ENOUGH_PAIRS = 1000;

/** The tag that translation tools know for Chinese text: with the country whose script it is. */
export function chineseTag(text: string): 'zh-CN' | 'zh-TW' {
  return chineseScript(text) === 'Hant' ? 'zh-TW' : 'zh-CN';
}

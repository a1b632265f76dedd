import { SIMPLIFIED, TRADITIONAL } from '../text/traditional.data.js';

const IS_TRADITIONAL: ReadonlySet<string> = new Set(TRADITIONAL);
/** Simplified forms that no traditional text has: 后 and 里 are characters of both. */
const IS_SIMPLIFIED: ReadonlySet<string> = new Set(
  [...SIMPLIFIED].filter(
    (character) =>
      !IS_TRADITIONAL.has(character) && !'后里面谷丑斗干松几卷只台才系复余范征回困郁札灶'.includes(character),
  ),
);

export type ChineseScript = 'Hans' | 'Hant';

/** Which script Chinese text is written in, by the characters that only one of them has; none where as many speak for either. */
export function knownScript(text: string): ChineseScript | undefined {
  let traditional = 0;
  let simplified = 0;
  for (const character of text) {
    if (IS_TRADITIONAL.has(character)) traditional++;
    else if (IS_SIMPLIFIED.has(character)) simplified++;
  }
  return traditional === simplified ? undefined : traditional > simplified ? 'Hant' : 'Hans';
}

/** The same; simplified where nothing tells. */
export function chineseScript(text: string): ChineseScript {
  return knownScript(text) ?? 'Hans';
}

/** The tag that translation tools know for Chinese text: with the country whose script it is. */
export function chineseTag(text: string): 'zh-CN' | 'zh-TW' {
  return chineseScript(text) === 'Hant' ? 'zh-TW' : 'zh-CN';
}

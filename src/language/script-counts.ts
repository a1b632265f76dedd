import { DIGIT, HAN, HANGUL, KANA, LATIN, OTHER_LETTER, scriptOf } from './script.js';

/** How many characters of each script a stretch of text has. */
export interface ScriptCounts {
  readonly han: number;
  readonly kana: number;
  readonly hangul: number;
  readonly latin: number;
  /** Letters of all other scripts. */
  readonly other: number;
  readonly digits: number;
}

/** Counts the characters (code points) of `text` from `start` to `end` by script. Linear. */
export function scriptCounts(text: string, start: number, end: number): ScriptCounts {
  const counts = new Uint32Array(16);
  for (let at = start; at < end; at++) {
    const codePoint = text.codePointAt(at)!;
    counts[scriptOf(codePoint)]!++;
    if (codePoint > 0xffff) at++;
  }
  return {
    han: counts[HAN]!,
    kana: counts[KANA]!,
    hangul: counts[HANGUL]!,
    latin: counts[LATIN]!,
    other: counts[OTHER_LETTER]!,
    digits: counts[DIGIT]!,
  };
}

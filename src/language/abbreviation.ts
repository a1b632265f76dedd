import { ABBREVIATIONS } from '../text/abbreviations.en.js';

/** A word is read back this far. */
const MAX_LENGTH = 8;
const WORD_AT_END = /(?:^|[^\p{L}])(\p{L}+)$/u;

/** Whether `Co., Ltd` or `U.S` stands before `end`, so that a stop there ends no sentence. */
export function endsInAbbreviation(text: string, end: number): boolean {
  const word = WORD_AT_END.exec(text.slice(Math.max(0, end - MAX_LENGTH), end))?.[1];
  return word !== undefined && (word.length === 1 || ABBREVIATIONS.has(word.toLowerCase()));
}

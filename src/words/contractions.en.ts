/** Contractions whose first part is not the word without the ending. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["can't", 'can'],
  ["won't", 'will'],
  ["shan't", 'shall'],
  ["ain't", 'be'],
]);

const NEGATION = /^([a-z]+)n't$/;
const AUXILIARY = /^([a-z]+)'(?:m|re|ve|ll|d)$/;

/**
 * The words of a contraction that mean something: don't = do, not; I'll = i (an auxiliary says little). `word` is in lower case, with
 * a straight apostrophe. `'s` is left to the stemmer: it is as often a possessive.
 */
export function expandContraction(word: string): readonly string[] {
  if (!word.includes("'")) return [word];
  const negated = IRREGULAR.get(word) ?? NEGATION.exec(word)?.[1];
  if (negated !== undefined) return [negated, 'not'];
  const subject = AUXILIARY.exec(word)?.[1];
  return subject === undefined ? [word] : [subject];
}

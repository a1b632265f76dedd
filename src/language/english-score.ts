import { TRIGRAMS } from './trigrams.data.js';

/** What a trigram adds to the distance of a language that has it not among its commonest. */
const MOST_DIFFERENCE = 300;
/** Shorter text says nothing. */
const LEAST_LENGTH = 10;

/** By language: the rank of its trigrams. Made at the first call: most documents never ask. */
let ranks: readonly (readonly [language: string, rank: ReadonlyMap<string, number>])[] | undefined;

/**
 * How near the trigrams of a text in Latin letters are to those of English, 0..1: 1 when no language is nearer (Cavnar and Trenkle 1994, "N-gram-based
 * text categorization"). The measure and the tables are those of franc, for the languages that English is told from.
 */
export function englishScore(text: string): number {
  if (text.length < LEAST_LENGTH) return 0;
  ranks ??= Object.entries(TRIGRAMS).map(([language, trigrams]) => [
    language,
    new Map(trigrams.split('|').map((trigram, rank) => [trigram, rank])),
  ]);
  const counts = trigramCounts(text);
  let least = Number.POSITIVE_INFINITY;
  let ofEnglish = 0;
  for (const [language, rank] of ranks) {
    let distance = 0;
    for (const [trigram, count] of counts) {
      const at = rank.get(trigram);
      distance += at === undefined ? MOST_DIFFERENCE : Math.abs(count - at - 1);
    }
    if (distance < least) least = distance;
    if (language === 'eng') ofEnglish = distance;
  }
  return 1 - (ofEnglish - least) / (text.length * MOST_DIFFERENCE - least) || 0;
}

function trigramCounts(text: string): ReadonlyMap<string, number> {
  const words = text
    .replace(/[!-@]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  const padded = ` ${words} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at++) {
    const trigram = padded.slice(at, at + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

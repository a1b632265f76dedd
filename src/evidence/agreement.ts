import { compareDates } from './dates/compare-dates.js';
import { compareNumbers } from './numerals/compare-numbers.js';
import type { FoundDate, FoundLatin, FoundName, FoundNumber, SegmentMentions } from './segment-mentions.js';

/** Two mentions, one of each side. */
export interface MentionPair<M> {
  readonly zh: M;
  readonly en: M;
}

/** How the mentions of two stretches of text fit together. */
export interface Agreement {
  readonly dates: readonly MentionPair<FoundDate>[];
  readonly numbers: readonly MentionPair<FoundNumber>[];
  readonly names: readonly MentionPair<FoundName>[];
  readonly latin: readonly MentionPair<FoundLatin>[];
  /** Pairs that found no partner elsewhere and cannot both be right. */
  readonly contradictions: readonly (MentionPair<FoundDate> | MentionPair<FoundNumber>)[];
}

/** Whether two names, as they stand in the keys, are the same person or place. */
export type SameName = (zh: string, en: string) => boolean;

/** More mentions than this in one bead are a table: the rest is not compared, so that the work stays linear. */
const MOST_MENTIONS = 60;

/** Matches the mentions of both sides by value, each once, the closest values first. */
export function agreement(
  zh: readonly SegmentMentions[],
  en: readonly SegmentMentions[],
  sameName: SameName,
): Agreement {
  const all = <M>(segments: readonly SegmentMentions[], pick: (one: SegmentMentions) => readonly M[]): readonly M[] => {
    const found = segments.length === 1 ? pick(segments[0]!) : segments.flatMap(pick);
    return found.length > MOST_MENTIONS ? found.slice(0, MOST_MENTIONS) : found;
  };
  const dates = match(
    all(zh, (s) => s.dates),
    all(en, (s) => s.dates),
    (a, b) => compareDates(a.value, b.value),
  );
  const numbers = match(
    all(zh, (s) => s.numbers),
    all(en, (s) => s.numbers),
    (a, b) => {
      const comparison = compareNumbers(a.value, b.value);
      return comparison === 'contradiction' && !(a.sure && b.sure) ? 'unrelated' : comparison;
    },
  );
  const names = match(
    all(zh, (s) => s.names),
    all(en, (s) => s.names),
    (a, b) => (sameName(a.text, b.text) ? 'same' : 'unrelated'),
  );
  const latin = match(
    all(zh, (s) => s.latin),
    all(en, (s) => s.latin),
    (a, b) => (a.key === b.key ? 'same' : 'unrelated'),
  );
  return {
    dates: dates.pairs,
    numbers: numbers.pairs,
    names: names.pairs,
    latin: latin.pairs,
    contradictions: [...dates.contradictions, ...numbers.contradictions],
  };
}

type Comparison = 'same' | 'compatible' | 'contradiction' | 'unrelated';

function match<M>(zh: readonly M[], en: readonly M[], compare: (a: M, b: M) => Comparison) {
  const pairs: MentionPair<M>[] = [];
  const contradictions: MentionPair<M>[] = [];
  if (zh.length === 0 || en.length === 0) return { pairs, contradictions };
  const comparisons = zh.map((a) => en.map((b) => compare(a, b)));
  const zhFree = zh.map(() => true);
  const enFree = en.map(() => true);
  const take = (wanted: Comparison, into: MentionPair<M>[]): void => {
    zh.forEach((a, i) => {
      for (let j = 0; j < en.length && zhFree[i]; j++) {
        if (!enFree[j] || comparisons[i]![j] !== wanted) continue;
        into.push({ zh: a, en: en[j]! });
        zhFree[i] = enFree[j] = false;
      }
    });
  };
  take('same', pairs);
  take('compatible', pairs);
  // a value that agrees with any of the other side is merely said twice: it contradicts nothing
  zh.forEach((_, i) => {
    if (comparisons[i]!.some((c) => c === 'same' || c === 'compatible')) zhFree[i] = false;
  });
  en.forEach((_, j) => {
    if (comparisons.some((row) => row[j] === 'same' || row[j] === 'compatible')) enFree[j] = false;
  });
  take('contradiction', contradictions);
  return { pairs, contradictions };
}

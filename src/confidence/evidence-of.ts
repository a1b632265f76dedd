import { type Agreement, agreement, type MentionPair } from '../evidence/agreement.js';
import type { Reading } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import type { NamePairs } from '../evidence/name-pairs.js';
import type { SegmentMentions } from '../evidence/segment-mentions.js';
import type { Anchor, Contradiction, Evidence, MentionKind, Span } from '../types.js';

/** What the evidence of a bead is gathered from. */
export interface EvidenceSources {
  readonly reading: Reading;
  readonly prior: TranslationTable;
  readonly mentions: { readonly zh: readonly SegmentMentions[]; readonly en: readonly SegmentMentions[] };
  readonly names: NamePairs;
}

interface Found extends Span {
  readonly kind: MentionKind;
  readonly key: string;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Makes the function that tells what speaks for a bead, and against it: by the indices of its segments. */
export function evidenceOf(
  sources: EvidenceSources,
): (zh: readonly number[], en: readonly number[]) => Omit<Evidence, 'lead' | 'runnerUp'> {
  const occurrences = countKeys(sources.mentions);
  const covered = coverage(sources);
  const anchor = ({ zh, en }: MentionPair<Found>): Anchor => ({
    kind: zh.kind,
    key: zh.kind === 'name' ? en.key : zh.key,
    zh: spanOf(zh),
    en: spanOf(en),
    weight: 1 / Math.max(1, occurrences(zh), occurrences(en)),
  });
  const contradiction = ({ zh, en }: Agreement['contradictions'][number]): Contradiction => ({
    kind: zh.kind,
    zh: spanOf(zh),
    en: spanOf(en),
    zhKey: zh.key,
    enKey: en.key,
  });
  return (zh, en) => {
    const found = agreement(
      zh.map((s) => sources.mentions.zh[s]!),
      en.map((s) => sources.mentions.en[s]!),
      sources.names.same,
    );
    return {
      dates: found.dates.map(anchor),
      numbers: found.numbers.map(anchor),
      names: [...found.names, ...found.latin].map(anchor),
      coverage: covered(zh, en),
      lengthRatio: lengthRatio(sources.reading, zh, en),
      contradictions: found.contradictions.map(contradiction),
    };
  };
}

/** How often each value is mentioned in the document, on the side where it is mentioned. */
function countKeys(mentions: EvidenceSources['mentions']): (one: Found) => number {
  const counts = new Map<string, number>();
  const id = (one: Found): string => `${one.kind} ${one.key}`;
  for (const side of [mentions.zh, mentions.en]) {
    for (const { dates, numbers, names, latin } of side) {
      for (const one of [...dates, ...numbers, ...names, ...latin]) counts.set(id(one), (counts.get(id(one)) ?? 0) + 1);
    }
  }
  // a value that both sides share is counted on both
  return (one) => Math.ceil((counts.get(id(one)) ?? 1) / 2);
}

/** A pair of words counts as translated from this probability on. */
const TRANSLATES = 0.02;

/** Share of the tokens of each side of a bead for which the table has a translation on the other. */
function coverage({
  reading,
  prior,
}: EvidenceSources): (zh: readonly number[], en: readonly number[]) => Evidence['coverage'] {
  const translations = likelyTranslations(prior);
  const inBead = new Uint8Array(reading.en.words.counts.length);
  const isCovered = new Uint8Array(reading.en.words.counts.length);
  /** Calls `take` for each token; the number of tokens. */
  const eachToken = ({ words }: Reading['zh'], segments: readonly number[], take: (word: number) => void): number => {
    let count = 0;
    for (const segment of segments) {
      const [from, to] = [words.offsets[segment]!, words.offsets[segment + 1]!];
      for (let at = from; at < to; at++) take(words.tokens[at]!);
      count += to - from;
    }
    return count;
  };
  return (zh, en) => {
    let [zhCovered, enCovered] = [0, 0];
    eachToken(reading.en, en, (e) => {
      inBead[e] = 1;
    });
    const zhTokens = eachToken(reading.zh, zh, (z) => {
      let found = 0;
      for (let k = translations.offsets[z]!; k < translations.offsets[z + 1]!; k++) {
        const e = translations.english[k]!;
        if (inBead[e] === 0) continue;
        isCovered[e] = 1;
        found = 1;
      }
      zhCovered += found;
    });
    const enTokens = eachToken(reading.en, en, (e) => {
      enCovered += isCovered[e]!;
    });
    eachToken(reading.en, en, (e) => {
      inBead[e] = isCovered[e] = 0;
    });
    return { zh: zhTokens > 0 ? zhCovered / zhTokens : 0, en: enTokens > 0 ? enCovered / enTokens : 0 };
  };
}

/** CSR by Chinese word: the English words that translate it. */
function likelyTranslations({
  offsets,
  english,
  forward,
}: TranslationTable): Pick<TranslationTable, 'offsets' | 'english'> {
  const likely = { offsets: new Int32Array(offsets.length), english: new Int32Array(english.length) };
  let count = 0;
  for (let z = 0; z + 1 < offsets.length; z++) {
    for (let k = offsets[z]!; k < offsets[z + 1]!; k++) {
      if (forward[k]! >= TRANSLATES) likely.english[count++] = english[k]!;
    }
    likely.offsets[z + 1] = count;
  }
  return likely;
}

function lengthRatio(reading: Reading, zh: readonly number[], en: readonly number[]): number {
  const length = (lengths: Float64Array, ids: readonly number[]): number =>
    ids.reduce((sum, id) => sum + lengths[id]!, 0);
  const expected = length(reading.zh.marks.length, zh) * reading.lengthRatio;
  return expected > 0 ? length(reading.en.marks.length, en) / expected : 0;
}

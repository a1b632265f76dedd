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
  const inBead = new Uint8Array(reading.en.words.counts.length);
  const isCovered = new Uint8Array(reading.en.words.counts.length);
  const tokensOf = (side: Reading['zh'], segments: readonly number[]): number[] =>
    segments.flatMap((s) => Array.from(side.words.tokens.subarray(side.words.offsets[s], side.words.offsets[s + 1])));
  return (zh, en) => {
    const zhTokens = tokensOf(reading.zh, zh);
    const enTokens = tokensOf(reading.en, en);
    for (const e of enTokens) inBead[e] = 1;
    let zhCovered = 0;
    for (const z of zhTokens) {
      let found = false;
      for (let k = prior.offsets[z]!; k < prior.offsets[z + 1]!; k++) {
        const e = prior.english[k]!;
        if (inBead[e] === 0 || prior.forward[k]! < TRANSLATES) continue;
        isCovered[e] = 1;
        found = true;
      }
      if (found) zhCovered++;
    }
    const enCovered = enTokens.filter((e) => isCovered[e] === 1).length;
    for (const e of enTokens) inBead[e] = isCovered[e] = 0;
    return {
      zh: zhTokens.length > 0 ? zhCovered / zhTokens.length : 0,
      en: enTokens.length > 0 ? enCovered / enTokens.length : 0,
    };
  };
}

function lengthRatio(reading: Reading, zh: readonly number[], en: readonly number[]): number {
  const length = (lengths: Float64Array, ids: readonly number[]): number =>
    ids.reduce((sum, id) => sum + lengths[id]!, 0);
  const expected = length(reading.zh.marks.length, zh) * reading.lengthRatio;
  return expected > 0 ? length(reading.en.marks.length, en) / expected : 0;
}

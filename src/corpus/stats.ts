import type { CorpusPair } from './corpus-pair.js';
import { textLength } from './filters/text-length.js';
import type { FilterName } from './reason.js';
import { SPLITS, type Split } from './split.js';

/** Counts in steps of `step` from 0; what is beyond the last is counted with it. */
export interface Histogram {
  readonly step: number;
  readonly counts: readonly number[];
}

export interface SplitStats {
  readonly pairs: number;
  readonly documents: number;
  readonly zhCharacters: number;
  readonly enWords: number;
}

/** Counts of what was kept and dropped. Plain data, JSON-safe. */
export interface PairStats {
  readonly pairs: number;
  readonly kept: number;
  readonly splits: Readonly<Record<Split, SplitStats>>;
  readonly dropped: Partial<Readonly<Record<FilterName, number>>>;
  /** Of pairs that have one. */
  readonly confidences: { readonly kept: Histogram; readonly dropped: Histogram };
  /** Of kept pairs: characters of Chinese, words of English, English characters for one of Chinese. */
  readonly lengths: { readonly zh: Histogram; readonly en: Histogram; readonly ratio: Histogram };
  readonly types: Readonly<Record<string, number>>;
}

const CONFIDENCES = { step: 0.05, bins: 20 };
const ZH_LENGTHS = { step: 5, bins: 25 };
const EN_LENGTHS = { step: 3, bins: 25 };
const RATIOS = { step: 0.25, bins: 33 };
const WORD = /\S+/g;

export function makePairStats() {
  const confidences = { kept: histogram(CONFIDENCES), dropped: histogram(CONFIDENCES) };
  const lengths = { zh: histogram(ZH_LENGTHS), en: histogram(EN_LENGTHS), ratio: histogram(RATIOS) };
  const splits = new Map(SPLITS.map((split) => [split, { pairs: 0, documents: 0, zhCharacters: 0, enWords: 0 }]));
  const lastDocument = new Map<Split, string>();
  const dropped = new Map<FilterName, number>();
  const types = new Map<string, number>();
  let pairs = 0;
  let kept = 0;
  return {
    kept(pair: CorpusPair, split: Split): void {
      pairs++;
      kept++;
      const { zh, en, document, confidence, type } = pair;
      const [zhLength, enLength, words] = [textLength(zh), textLength(en), en.match(WORD)?.length ?? 0];
      const counts = splits.get(split)!;
      counts.pairs++;
      counts.zhCharacters += zhLength;
      counts.enWords += words;
      // Pairs of one document stand together.
      if (lastDocument.get(split) !== document) counts.documents++;
      lastDocument.set(split, document);
      if (confidence !== undefined) confidences.kept.add(confidence);
      lengths.zh.add(zhLength);
      lengths.en.add(words);
      lengths.ratio.add(enLength / zhLength);
      if (type !== undefined) types.set(type, (types.get(type) ?? 0) + 1);
    },
    dropped({ confidence }: CorpusPair, filter: FilterName): void {
      pairs++;
      dropped.set(filter, (dropped.get(filter) ?? 0) + 1);
      if (confidence !== undefined) confidences.dropped.add(confidence);
    },
    stats: (): PairStats => ({
      pairs,
      kept,
      splits: Object.fromEntries(splits) as Record<Split, SplitStats>,
      dropped: Object.fromEntries([...dropped].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))),
      confidences: { kept: confidences.kept.all(), dropped: confidences.dropped.all() },
      lengths: { zh: lengths.zh.all(), en: lengths.en.all(), ratio: lengths.ratio.all() },
      types: Object.fromEntries([...types].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))),
    }),
  };
}

function histogram({ step, bins }: { readonly step: number; readonly bins: number }) {
  const counts = new Array<number>(bins).fill(0);
  return {
    add: (value: number): void => {
      counts[Math.min(bins - 1, Math.max(0, Math.floor(value / step + 1e-9)))]!++;
    },
    all: (): Histogram => ({ step, counts: [...counts] }),
  };
}

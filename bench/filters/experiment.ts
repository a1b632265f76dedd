/** How well filters tell clean pairs from pairs that have gone wrong in a known way. */
import type { CorpusPair } from '../../src/corpus/corpus-pair.js';
import { makePairJudge } from '../../src/corpus/filters/pair-judge.js';
import { makeProfiler } from '../../src/corpus/profile.js';
import type { Reason } from '../../src/corpus/reason.js';
import type { FilterSettings } from '../../src/corpus/settings.js';
import { seeded } from '../../src/evaluate/random.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import { CORRUPTIONS } from './corruptions.js';

/** Pairs of a kind and the reasons that the filters had against them. */
export interface Judged {
  readonly kind: string;
  readonly pairs: readonly CorpusPair[];
  readonly reasons: readonly (Reason | undefined)[];
}

export interface Experiment {
  readonly clean: Judged;
  readonly corrupted: readonly Judged[];
  /** Of all that was judged. */
  readonly pairs: number;
}

/** The clean pairs, and every one of them that can go wrong in a way, gone wrong: by kind. The same for the same seed. */
export function corruptedPairs(clean: readonly CorpusPair[], seed: number): { kind: string; pairs: CorpusPair[] }[] {
  return Object.entries(CORRUPTIONS).map(([kind, corrupt]) => {
    const random = seeded(seed);
    const pairs = clean.flatMap((pair, at) => {
      const texts = corrupt(pair, { pairs: clean, at, random });
      return texts ? [{ document: pair.document, ...texts }] : [];
    });
    return { kind, pairs };
  });
}

/** One pair in so many of each kind goes into the profile: half of the corpus that the filters think they see is bad. */
export function runExperiment(
  clean: readonly CorpusPair[],
  settings: FilterSettings,
  lexicon: Lexicon,
  seed: number,
): Experiment {
  const kinds = corruptedPairs(clean, seed);
  const profiler = makeProfiler();
  for (const pair of clean) profiler.add(pair);
  for (const { pairs } of kinds)
    pairs.forEach((pair, at) => {
      if (at % kinds.length === 0) profiler.add(pair);
    });
  const judge = makePairJudge(settings, profiler.profile(), lexicon);
  const judged = (kind: string, pairs: readonly CorpusPair[]): Judged => ({
    kind,
    pairs,
    reasons: pairs.map((pair) => judge.judge(pair)),
  });
  const corrupted = kinds.map(({ kind, pairs }) => judged(kind, pairs));
  return {
    clean: judged('clean', clean),
    corrupted,
    pairs: corrupted.reduce((sum, { pairs }) => sum + pairs.length, clean.length),
  };
}

/** What the filters find and what they take with it, if clean and bad pairs were as many. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
}

const shareDropped = ({ reasons }: Judged): number =>
  reasons.length === 0 ? 0 : reasons.filter((reason) => reason !== undefined).length / reasons.length;

export interface Summary {
  /** Share of the clean pairs that is dropped. */
  readonly lost: number;
  readonly kinds: readonly (Figures & { readonly kind: string; readonly pairs: number })[];
  /** All kinds as often as each other. */
  readonly overall: Figures;
}

export function summarise({ clean, corrupted }: Experiment): Summary {
  const lost = shareDropped(clean);
  const figures = (recall: number): Figures => ({ recall, precision: recall / (recall + lost) });
  const kinds = corrupted
    .filter(({ pairs }) => pairs.length > 0)
    .map((judged) => ({ kind: judged.kind, pairs: judged.pairs.length, ...figures(shareDropped(judged)) }));
  const recall = kinds.reduce((sum, kind) => sum + kind.recall, 0) / kinds.length;
  return { lost, kinds, overall: figures(recall) };
}

/** What the judgement of pairs is fitted on: the candidate pairs of mixed documents, and which of them the gold connects. */
import type { Lexicon } from '../src/lexicon/lexicon.js';
import { mixedPairs } from '../src/pair-mixed.js';
import type { CandidatePair } from '../src/pairing/pair-features.js';
import { prepare } from '../src/prepare.js';
import { readInput } from '../src/read-input.js';
import type { Side } from '../src/types.js';
import { joinDocuments } from './join-documents.js';
import type { MixedGold } from './mixed-gold.js';
import { removeParagraphs } from './remove-paragraphs.js';
import { shuffleLines } from './shuffle-lines.js';

export interface PairExamples {
  readonly gold: MixedGold;
  readonly pairs: readonly CandidatePair[];
  readonly zhCount: number;
  readonly enCount: number;
  /** By pair: whether a gold bead connects the paragraphs. */
  readonly labels: readonly boolean[];
  readonly weight: number;
}

const REMOVALS = 8;
const REMOVED_SHARE = 0.5;
const SHUFFLES = 2;
/** Variants of a document are alike; so each tells less than the document. */
const VARIANT_WEIGHT = 0.5;
/** Seeds from here on are not those of `npm run order`. */
const FIRST_SEED = 101;

/**
 * A document as it is, with half of the translations gone, and with its lines shuffled: in written documents nearly every paragraph has
 * a translation near by, which teaches that everything can be paired.
 */
export function withVariants(gold: MixedGold): { gold: MixedGold; weight: number }[] {
  const seeds = (count: number): number[] => Array.from({ length: count }, (_, n) => FIRST_SEED + n);
  return [
    { gold, weight: 1 },
    ...seeds(REMOVALS).map((seed) => {
      const { name, text, beads } = removeParagraphs(gold, REMOVED_SHARE, seed);
      return { gold: { name, text, beads, set: `${gold.set} less half` }, weight: VARIANT_WEIGHT };
    }),
    ...seeds(SHUFFLES).map((seed) => ({
      gold: { ...shuffleLines(gold, seed), set: `${gold.set} shuffled` },
      weight: VARIANT_WEIGHT,
    })),
  ];
}

/** A joined document tells nothing that its documents do not, but how they stand beside each other. */
const JOINED = 4;

/**
 * Documents joined by fours, as they are and with half of the translations gone: what a digest of several items looks like, where a word
 * that is rare in one item is common in the whole. The documents that are joined are `apart` places from each other.
 */
export function joinedVariants(documents: readonly MixedGold[], apart: number): { gold: MixedGold; weight: number }[] {
  const joined: MixedGold[] = [];
  for (let first = 0; first < Math.min(apart, documents.length); first++) {
    const group = documents.filter((_, d) => d % apart === first).slice(0, JOINED);
    const { text, beads, set } = joinDocuments(group);
    joined.push({ name: `${group[0]!.name} joined`, text, beads, set: `${set} joined` });
  }
  return joined.flatMap((gold) => [
    { gold, weight: 1 },
    ...[FIRST_SEED, FIRST_SEED + 1].map((seed) => ({
      gold: { ...removeParagraphs(gold, REMOVED_SHARE, seed), set: `${gold.set} less half` },
      weight: VARIANT_WEIGHT,
    })),
  ]);
}

function paragraphAt(side: Side, offset: number): number {
  return side.paragraphs.findIndex(({ start, end }) => start <= offset && offset < end);
}

/** `undefined` for a document that cannot be aligned, as one that has lost a language. */
export function pairExamples(gold: MixedGold, weight: number, lexicon: Lexicon): PairExamples | undefined {
  let read: ReturnType<typeof readInput>;
  try {
    read = readInput(gold.text);
  } catch {
    return undefined;
  }
  const { zh, en } = read;
  const { pairs } = mixedPairs(zh, en, prepare(zh, en, lexicon));
  const connected = new Set<string>();
  for (const bead of gold.beads) {
    for (const [z] of bead.zh) for (const [e] of bead.en) connected.add(`${paragraphAt(zh, z)}:${paragraphAt(en, e)}`);
  }
  return {
    gold,
    pairs,
    zhCount: zh.paragraphs.length,
    enCount: en.paragraphs.length,
    labels: pairs.map((pair) => connected.has(`${pair.zh}:${pair.en}`)),
    weight,
  };
}

/** The examples of some of the pairs. */
export function restricted(examples: PairExamples, isKept: (pair: CandidatePair) => boolean): PairExamples {
  const kept = examples.pairs.flatMap((pair, k) => (isKept(pair) ? [k] : []));
  return { ...examples, pairs: kept.map((k) => examples.pairs[k]!), labels: kept.map((k) => examples.labels[k]!) };
}

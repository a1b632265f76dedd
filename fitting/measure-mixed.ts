/**
 * Counts for mixed documents, in the convention of ../shared/score.mjs: a bead is right if the gold has one of the same letters and
 * digits at the same places; beads with an empty side are left out, and counted apart, by segments.
 */
import type { Bitext } from '../src/types.js';
import type { MixedBead } from './gold-lines.js';
import type { MixedGold } from './mixed-gold.js';

/** Kept as counts, so that figures of several documents are sums. */
export interface MixedCounts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
  readonly nullsRight: number;
  readonly nullsFound: number;
  readonly nullsGold: number;
}

const COUNTED = /[\p{L}\p{N}]/u;

/** Where the letters and digits of spans stand: the same for spans that differ in marks and white space only. */
function places(text: string, spans: MixedBead['zh']): string {
  const all: number[] = [];
  for (const [start, end] of spans) for (let at = start; at < end; at++) if (COUNTED.test(text[at]!)) all.push(at);
  return all.sort((a, b) => a - b).join();
}

/** What a bead is told by; empty where a side has no letter and no digit. */
export function beadKey(text: string, { zh, en }: MixedBead): string {
  const [zhPlaces, enPlaces] = [places(text, zh), places(text, en)];
  return zhPlaces && enPlaces && `${zhPlaces}|${enPlaces}`;
}

/** The beads of a bitext as spans of the text. */
export function spanBeads({ zh, en, beads }: Bitext): MixedBead[] {
  const spans = (side: Bitext['zh'], ids: readonly number[]): MixedBead['zh'] =>
    ids.map((id) => [side.segments[id]!.start, side.segments[id]!.end] as const);
  return beads.map((bead) => ({ zh: spans(zh, bead.zh), en: spans(en, bead.en) }));
}

function nullKeys(text: string, beads: readonly MixedBead[]): string[] {
  return beads
    .filter(({ zh, en }) => zh.length === 0 || en.length === 0)
    .flatMap(({ zh, en }) => [...zh, ...en])
    .map((span) => places(text, [span]))
    .filter((key) => key !== '');
}

export function countMixed({ text, beads }: MixedGold, found: readonly MixedBead[]): MixedCounts {
  const full = (all: readonly MixedBead[]): string[] => all.map((bead) => beadKey(text, bead)).filter(Boolean);
  const goldKeys = full(beads);
  const foundKeys = full(found);
  const known = new Set(goldKeys);
  const goldNulls = nullKeys(text, beads);
  const foundNulls = nullKeys(text, found);
  const knownNulls = new Set(goldNulls);
  return {
    right: foundKeys.filter((key) => known.has(key)).length,
    found: foundKeys.length,
    gold: goldKeys.length,
    nullsRight: foundNulls.filter((key) => knownNulls.has(key)).length,
    nullsFound: foundNulls.length,
    nullsGold: goldNulls.length,
  };
}

export function sumMixed(all: readonly MixedCounts[]): MixedCounts {
  const total = (field: keyof MixedCounts): number => all.reduce((n, counts) => n + counts[field], 0);
  return {
    right: total('right'),
    found: total('found'),
    gold: total('gold'),
    nullsRight: total('nullsRight'),
    nullsFound: total('nullsFound'),
    nullsGold: total('nullsGold'),
  };
}

const f1 = (right: number, found: number, gold: number): number => (right > 0 ? (2 * right) / (found + gold) : 0);

export const mixedF1 = ({ right, found, gold }: MixedCounts): number => f1(right, found, gold);

export const mixedNullF1 = ({ nullsRight, nullsFound, nullsGold }: MixedCounts): number =>
  f1(nullsRight, nullsFound, nullsGold);

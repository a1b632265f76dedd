/** Counts and figures for the fitting programs, in the conventions of vecalign's scorer (nulls count for precision only). */

import type { TestBead } from './example.js';
import type { GoldBead } from './gold.js';

/** What beads are counted by, Chinese segments first; a null is counted by its segments. */
export const BEAD_TYPES = ['1-1', '1-2', '2-1', '1-3', '3-1', '2-2', 'other n-m', 'nulls'] as const;
export type BeadType = (typeof BEAD_TYPES)[number];

export interface TypeCounts {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

/** Kept as counts, so that figures of several documents are sums. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly fullRight: number;
  readonly fullGold: number;
  /** Beads found, nulls too, that are right or share a segment with a gold bead on both sides. */
  readonly laxRight: number;
  /** Full gold beads that are found or share a segment with a bead found on both sides. */
  readonly laxGoldFound: number;
  readonly nullsRight: number;
  readonly nullsFound: number;
  readonly nullsGold: number;
  /** Confidence and rightness of each full bead. */
  readonly labels: readonly (readonly [number, boolean])[];
  readonly byType: Readonly<Record<BeadType, TypeCounts>>;
}

const isFull = (bead: GoldBead): boolean => bead.zh.length > 0 && bead.en.length > 0;
const nullIds = (beads: readonly GoldBead[]): string[] =>
  beads
    .filter((bead) => !isFull(bead))
    .flatMap((bead) => [...bead.zh.map((z) => `z${z}`), ...bead.en.map((e) => `e${e}`)]);

const beadKey = (bead: GoldBead): string => `${bead.zh}:${bead.en}`;

function beadType(bead: GoldBead): BeadType {
  if (!isFull(bead)) return 'nulls';
  const shape = `${bead.zh.length}-${bead.en.length}`;
  return BEAD_TYPES.find((type) => type === shape) ?? 'other n-m';
}

/** How many of `beads` are among `others` or share a segment with one of them on both sides. */
function laxRight(beads: readonly GoldBead[], others: readonly GoldBead[]): number {
  const keys = new Set(others.map(beadKey));
  const links = new Set(others.flatMap(({ zh, en }) => zh.flatMap((z) => en.map((e) => `${z}:${e}`))));
  return beads.filter(
    (bead) => keys.has(beadKey(bead)) || bead.zh.some((z) => bead.en.some((e) => links.has(`${z}:${e}`))),
  ).length;
}

const byType = (countsOf: (type: BeadType) => TypeCounts): Counts['byType'] =>
  Object.fromEntries(BEAD_TYPES.map((type) => [type, countsOf(type)])) as Record<BeadType, TypeCounts>;

export function count(gold: readonly GoldBead[], test: readonly TestBead[]): Counts {
  const goldKeys = new Set(gold.map(beadKey));
  const rightBeads = test.filter((bead) => goldKeys.has(beadKey(bead)));
  const goldNulls = new Set(nullIds(gold));
  const testNulls = nullIds(test);
  const nulls = {
    gold: goldNulls.size,
    found: testNulls.length,
    right: testNulls.filter((id) => goldNulls.has(id)).length,
  };
  const ofType = (beads: readonly GoldBead[], type: BeadType): number =>
    beads.filter((bead) => beadType(bead) === type).length;
  return {
    right: rightBeads.length,
    found: test.length,
    fullRight: rightBeads.filter(isFull).length,
    fullGold: gold.filter(isFull).length,
    laxRight: laxRight(test, gold),
    laxGoldFound: laxRight(gold.filter(isFull), test.filter(isFull)),
    nullsRight: nulls.right,
    nullsFound: nulls.found,
    nullsGold: nulls.gold,
    labels: test.filter(isFull).map((bead) => [bead.confidence, goldKeys.has(beadKey(bead))] as const),
    byType: byType((type) =>
      type === 'nulls'
        ? nulls
        : { gold: ofType(gold, type), found: ofType(test, type), right: ofType(rightBeads, type) },
    ),
  };
}

export function sum(all: readonly Counts[]): Counts {
  const total = (field: Exclude<keyof Counts, 'labels' | 'byType'>): number =>
    all.reduce((n, counts) => n + counts[field], 0);
  const totalOf = (type: BeadType, field: keyof TypeCounts): number =>
    all.reduce((n, counts) => n + counts.byType[type][field], 0);
  return {
    right: total('right'),
    found: total('found'),
    fullRight: total('fullRight'),
    fullGold: total('fullGold'),
    laxRight: total('laxRight'),
    laxGoldFound: total('laxGoldFound'),
    nullsRight: total('nullsRight'),
    nullsFound: total('nullsFound'),
    nullsGold: total('nullsGold'),
    labels: all.flatMap((counts) => counts.labels),
    byType: byType((type) => ({
      gold: totalOf(type, 'gold'),
      found: totalOf(type, 'found'),
      right: totalOf(type, 'right'),
    })),
  };
}

export const strictPrecision = (c: Counts): number => c.right / Math.max(1, c.found);
export const strictRecall = (c: Counts): number => c.fullRight / Math.max(1, c.fullGold);

const harmonicMean = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

export const strictF1 = (c: Counts): number => harmonicMean(strictPrecision(c), strictRecall(c));

export const laxF1 = (c: Counts): number =>
  harmonicMean(c.laxRight / Math.max(1, c.found), c.laxGoldFound / Math.max(1, c.fullGold));

export const nullF1 = (c: Counts): number => (2 * c.nullsRight) / Math.max(1, c.nullsFound + c.nullsGold);

const BINS = 10;

/** Expected calibration error (equal-mass bins), Brier score, area under the ROC curve, and precision of the surest 80%. */
export function calibration(labels: Counts['labels']): { ece: number; brier: number; auroc: number; top80: number } {
  const sorted = [...labels].sort((a, b) => a[0] - b[0]);
  const n = sorted.length;
  const rightIn = (part: Counts['labels']): number => part.filter(([, right]) => right).length;
  let ece = 0;
  for (let b = 0; b < BINS; b++) {
    const bin = sorted.slice(Math.floor((b * n) / BINS), Math.floor(((b + 1) * n) / BINS));
    if (bin.length > 0) ece += Math.abs(bin.reduce((s, [p]) => s + p, 0) - rightIn(bin)) / n;
  }
  const brier = sorted.reduce((s, [p, right]) => s + (p - (right ? 1 : 0)) ** 2, 0) / n;
  const right = rightIn(sorted);
  const ranks = sorted.reduce((s, [, isRight], rank) => s + (isRight ? rank + 1 : 0), 0);
  const auroc = (ranks - (right * (right + 1)) / 2) / (right * (n - right));
  const top = sorted.slice(Math.floor(n * 0.2));
  return { ece, brier, auroc, top80: rightIn(top) / top.length };
}

/** One line of figures. */
export function figures(c: Counts): string {
  const { ece, brier, auroc, top80 } = calibration(c.labels);
  return (
    `strict F1 ${strictF1(c).toFixed(4)}  nulls F1 ${nullF1(c).toFixed(3)}  ECE ${ece.toFixed(3)}  Brier ${brier.toFixed(3)}  ` +
    `AUROC ${auroc.toFixed(3)}  precision of the surest 80% ${top80.toFixed(3)}`
  );
}

/** F1 of a kind of bead; `undefined` where neither the gold nor the output has one. */
export const typeF1 = ({ gold, found, right }: TypeCounts): number | undefined =>
  gold + found > 0 ? (2 * right) / (gold + found) : undefined;

/** The counts by bead type, as a table in Markdown. */
export const typeTable = ({ byType }: Counts): string =>
  markdownTable(
    ['type', 'gold', 'found', 'right', 'F1'],
    BEAD_TYPES.map((type) => {
      const { gold, found, right } = byType[type];
      return [type, `${gold}`, `${found}`, `${right}`, typeF1(byType[type])?.toFixed(3) ?? '-'];
    }),
  );

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(markdownRow).join('\n');
}

export const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

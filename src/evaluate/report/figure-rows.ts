import type { Interval } from '../bootstrap.js';
import type { Evaluation } from '../evaluate.js';
import type { Figures, PrecisionRecall } from '../figures.js';

/** A figure of the headline, with its interval. */
export interface FigureRow {
  readonly name: string;
  readonly precision?: Shown;
  readonly recall?: Shown;
  readonly f1?: Shown;
}

export interface Shown {
  readonly value: number;
  readonly interval?: Interval;
}

const SCORES: readonly (readonly [field: 'strict' | 'lax' | 'overlap' | 'paragraphs' | 'nulls', name: string])[] = [
  ['strict', 'strict'],
  ['lax', 'lax'],
  ['overlap', 'characters'],
  ['paragraphs', 'paragraphs'],
  ['nulls', 'nulls'],
];

/** Precision, recall and F1 of every kind of score that there is. */
export function scoreRows({ figures, intervals }: Evaluation): FigureRow[] {
  return SCORES.flatMap(([field, name]) => {
    const score: PrecisionRecall | undefined = figures[field];
    if (score?.f1 === undefined) return [];
    return [{ name, ...shown(score, field, intervals) }];
  });
}

function shown(
  score: PrecisionRecall,
  field: keyof Figures,
  intervals: Evaluation['intervals'],
): Omit<FigureRow, 'name'> {
  return Object.fromEntries(
    Object.entries(score).map(([part, value]) => [part, withInterval(value, intervals[`${field}.${part}`])]),
  );
}

/** The other figures: of boundaries, of two annotators, of the confidences. */
export function singleFigures({ figures, calibration, intervals }: Evaluation): (Shown & { readonly name: string })[] {
  const all: readonly (readonly [name: string, value: number | undefined, key: string])[] = [
    ['boundary similarity', figures.boundaries, 'boundaries'],
    ['agreement: Jaccard of beads', figures.agreement.jaccard, 'agreement.jaccard'],
    ['agreement: kappa of boundaries', figures.agreement.kappa, 'agreement.kappa'],
    ['ECE', calibration?.ece, 'ece'],
    ['Brier', calibration?.brier.score, 'brier'],
    ['AUROC', calibration?.auroc, 'auroc'],
    ['AURC', calibration?.aurc, 'aurc'],
  ];
  return all.flatMap(([name, value, key]) =>
    value === undefined ? [] : [{ name, ...withInterval(value, intervals[key]) }],
  );
}

const withInterval = (value: number, interval: Interval | undefined): Shown => ({
  value,
  ...(interval && { interval }),
});

/** Three digits; what is nought in them has no sign. */
export const figure = (value: number | undefined): string =>
  value === undefined ? '-' : value.toFixed(3).replace(/^-(?=0\.000$)/, '');

/** `0.912 (0.883–0.940)`; between signs a dash would be misread: `-0.012 (-0.031 to 0.004)`. */
export function withRange(shown: Shown | undefined): string {
  if (!shown) return '-';
  const { value, interval } = shown;
  if (!interval) return figure(value);
  const to = interval[0] < 0 ? ' to ' : '–';
  return `${figure(value)} (${figure(interval[0])}${to}${figure(interval[1])})`;
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

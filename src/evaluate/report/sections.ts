import type { Evaluation } from '../evaluate.js';
import { figure, percent, scoreRows, singleFigures, withRange } from './figure-rows.js';

/** A part of a report as a table; text and Markdown write it each in their way. */
export interface Section {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What a reader must know of it. */
  readonly note?: string;
}

/** A bootstrap over fewer documents has too few different resamples. */
const ENOUGH_DOCUMENTS = 10;

export function sections(evaluation: Evaluation): Section[] {
  return [
    scores(evaluation),
    others(evaluation),
    ...genres(evaluation),
    types(evaluation),
    ...thresholds(evaluation),
    ...documents(evaluation),
  ];
}

const scores = (evaluation: Evaluation): Section => ({
  title: 'Scores',
  head: ['score', 'precision', 'recall', 'F1'],
  rows: scoreRows(evaluation).map(({ name, precision, recall, f1 }) => [
    name,
    withRange(precision),
    withRange(recall),
    withRange(f1),
  ]),
  note:
    evaluation.documents.length > 1
      ? `In brackets 95% intervals over the ${evaluation.documents.length} documents${evaluation.documents.length < ENOUGH_DOCUMENTS ? '; so few make them too narrow' : ''}.`
      : 'One document: no intervals, since it says nothing about others.',
});

const others = (evaluation: Evaluation): Section => ({
  title: 'Boundaries, agreement, confidence',
  head: ['figure', 'value'],
  rows: [...singleFigures(evaluation).map((shown) => [shown.name, withRange(shown)]), ...brierParts(evaluation)],
});

function brierParts({ calibration }: Evaluation): string[][] {
  if (!calibration) return [];
  const { reliability, resolution, uncertainty, withinBins } = calibration.brier;
  return [
    ['Brier: reliability', figure(reliability)],
    ['Brier: less resolution', figure(resolution)],
    ['Brier: uncertainty', figure(uncertainty)],
    ['Brier: inside bins', figure(withinBins)],
  ];
}

function genres({ genres: all }: Evaluation): Section[] {
  if (all.length < 2) return [];
  return [
    {
      title: 'By genre',
      head: ['genre', 'documents', 'strict P', 'strict R', 'strict F1', 'lax F1', 'characters F1', 'nulls F1'],
      rows: all.map(({ genre, documents: n, figures: f }) => [
        genre,
        `${n}`,
        ...[f.strict.precision, f.strict.recall, f.strict.f1, f.lax.f1, f.overlap.f1, f.nulls.f1].map(figure),
      ]),
    },
  ];
}

const types = (evaluation: Evaluation): Section => ({
  title: 'By bead type',
  head: ['type', 'gold', 'found', 'right', 'precision', 'recall', 'F1'],
  rows: evaluation.types.map(({ type, gold, found, right, precision, recall, f1 }) => [
    type,
    ...[gold, found, right].map(String),
    ...[precision, recall, f1].map(figure),
  ]),
  note: 'zh-en; a null counts as right if the gold has the same null. Strictly right beads.',
});

function thresholds({ calibration }: Evaluation): Section[] {
  if (!calibration) return [];
  const { wanted, thresholds: at } = calibration;
  const all = wanted.kept ? [...at, wanted.kept] : at;
  return [
    {
      title: 'Keeping what is sure',
      head: ['confidence from', 'kept', 'of all', 'precision'],
      rows: all.map(({ threshold, kept, coverage, precision, interval }) => [
        `${threshold}${threshold === wanted.kept?.threshold ? ` (for ${percent(wanted.precision)})` : ''}`,
        `${kept}`,
        percent(coverage),
        withRange({ value: precision, interval }),
      ]),
      note: wanted.kept
        ? `The last line is the lowest threshold whose precision on this gold is ${percent(wanted.precision)} or better.`
        : `No threshold gives a precision of ${percent(wanted.precision)} on this gold.`,
    },
  ];
}

function documents({ documents: all }: Evaluation): Section[] {
  if (all.length < 2) return [];
  return [
    {
      title: 'By document',
      head: ['document', 'gold', 'strict P', 'strict R', 'strict F1', 'lax F1', 'characters F1', 'nulls r/f/g'],
      rows: all.map(({ name, counts, figures: f }) => [
        name,
        `${counts.strict.gold}`,
        ...[f.strict.precision, f.strict.recall, f.strict.f1, f.lax.f1, f.overlap.f1].map(figure),
        `${counts.nulls.right}/${counts.nulls.found}/${counts.nulls.gold}`,
      ]),
    },
  ];
}

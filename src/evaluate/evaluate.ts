import { version } from '../../package.json';
import type { ScoredDocument } from './alignment.js';
import { onAtoms } from './atoms.js';
import { bootstrap, type Interval } from './bootstrap.js';
import { type Calibration, calibration, sortedLabels } from './calibration.js';
import { checkAlignment, checkBelongTogether } from './check-alignment.js';
import { type Counts, countDocument, ofTypes, sumCounts } from './counts.js';
import { type Figures, figuresOf, ofSets, type PrecisionRecall } from './figures.js';
import { type WrongBead, wrongBeads } from './judged.js';
import { type Label, labelsOf } from './labels.js';
import { type EvaluateOptions, type Settings, settingsOf } from './options.js';
import { placed } from './place-texts.js';
import { calibrationResampler } from './resampled-calibration.js';
import { countsResampler } from './resampled-counts.js';

export interface DocumentEvaluation {
  readonly name: string;
  readonly genre?: string;
  readonly counts: Counts;
  readonly figures: Figures;
  readonly wrong: readonly WrongBead[];
}

export interface TypeEvaluation extends PrecisionRecall {
  readonly type: string;
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export interface Evaluation {
  /** What produced the figures: conventions, units, bins, resamples, seed. Figures with the same signature compare. */
  readonly signature: string;
  readonly counts: Counts;
  readonly figures: Figures;
  /** 95% intervals by name of the figure (`strict.f1`, `ece`); empty for a single document. */
  readonly intervals: Readonly<Record<string, Interval>>;
  /** By shape of the bead, the most frequent of the gold first. */
  readonly types: readonly TypeEvaluation[];
  readonly genres: readonly { readonly genre: string; readonly documents: number; readonly figures: Figures }[];
  /** Absent if no pair has a confidence. */
  readonly calibration?: Calibration;
  readonly documents: readonly DocumentEvaluation[];
}

/**
 * Scores what a system made of documents against their gold. Counts are summed over the documents.
 * @throws AlignError `bad-input` for an alignment that is unfit, or does not belong to its gold; `at` has file and line.
 */
export function evaluate(documents: readonly ScoredDocument[], options: EvaluateOptions = {}): Evaluation {
  const settings = settingsOf(options);
  if (documents.length === 0) throw new RangeError('Expected at least one document to evaluate, got none');
  const scored = documents.map(scoreDocument);
  const counts = sumCounts(scored.map((document) => document.counts));
  const labels = scored.flatMap((document, index) => document.labels.map((label) => ({ ...label, index })));
  return {
    signature: signature(
      scored.map(({ unit }) => unit),
      settings,
    ),
    counts,
    figures: figuresOf(counts),
    intervals: intervals(scored, sortedLabels(labels), settings),
    types: ofTypes(counts).map(({ type, ...sets }) => ({ type, ...sets, ...ofSets(sets) })),
    genres: genres(scored),
    ...(labels.length > 0 && { calibration: calibration(labels, settings) }),
    documents: scored.map(({ labels: _, unit: __, ...document }) => document),
  };
}

interface Scored extends DocumentEvaluation {
  readonly labels: readonly Label[];
  readonly unit: 'segments' | 'spans';
}

function scoreDocument(document: ScoredDocument): Scored {
  const { name, genre, text } = document;
  const [gold, system] = [placed(document.gold, text), placed(document.system, text)];
  checkAlignment(gold, text);
  checkAlignment(system, text);
  checkBelongTogether(gold, system, text);
  const atoms = onAtoms(document, [gold, system]);
  const [goldBeads, systemBeads] = atoms.beads as [(typeof atoms.beads)[number], (typeof atoms.beads)[number]];
  const counts = countDocument(atoms, goldBeads, systemBeads);
  return {
    name,
    ...(genre !== undefined && { genre }),
    counts,
    figures: figuresOf(counts),
    wrong: wrongBeads(atoms, goldBeads, systemBeads),
    labels: labelsOf(goldBeads, systemBeads),
    unit: atoms.unit,
  };
}

function genres(scored: readonly Scored[]): Evaluation['genres'] {
  const byGenre = new Map<string, Counts[]>();
  for (const { genre, counts } of scored) {
    if (genre !== undefined) byGenre.set(genre, [...(byGenre.get(genre) ?? []), counts]);
  }
  return [...byGenre].map(([genre, all]) => ({ genre, documents: all.length, figures: figuresOf(sumCounts(all)) }));
}

function intervals(
  scored: readonly Scored[],
  sorted: readonly (Label & { readonly index: number })[],
  { bins, ...settings }: Settings,
): Evaluation['intervals'] {
  const countsOf = countsResampler(scored.map(({ counts }) => counts));
  const calibrationOf = calibrationResampler(sorted, bins);
  return bootstrap(
    scored.length,
    (times) => ({ ...flat(figuresOf(countsOf(times))), ...calibrationOf(times) }),
    settings,
  );
}

/** `{ strict: { f1: 0.9 } }` as `{ 'strict.f1': 0.9 }`. */
function flat(figures: Figures): Record<string, number | undefined> {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]: [string, number | Record<string, number>]) =>
      typeof value === 'number'
        ? [[name, value]]
        : Object.entries(value).map(([part, figure]) => [`${name}.${part}`, figure]),
    ),
  );
}

/** Strict, lax and the place of nulls are those of vecalign's `score.py`; where beads are places in a text, nulls are left out. */
function signature(units: readonly Scored['unit'][], { resamples, seed, bins }: Settings): string {
  const conventions = new Set(
    units.map((unit) => (unit === 'segments' ? 'vecalign(nulls:precision)' : 'offsets(nulls:out)')),
  );
  return `duizhao-evaluate/${version} strict+lax:${[...conventions].sort().join('+')} sum:documents bins:${bins}-equal-mass bootstrap:${resamples}-documents seed:${seed}`;
}

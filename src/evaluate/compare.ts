import type { ScoredDocument } from './alignment.js';
import { type AtomBead, type AtomDocument, onAtoms } from './atoms.js';
import { bootstrap, type Interval } from './bootstrap.js';
import { type Counts, countDocument, sumCounts } from './counts.js';
import { type Evaluation, evaluate } from './evaluate.js';
import { figuresOf } from './figures.js';
import { type ShownBead, shownBead } from './judged.js';
import { isFull, keyOf } from './matching.js';
import { type EvaluateOptions, settingsOf } from './options.js';
import { type Passage, passages } from './passages.js';
import { placed } from './place-texts.js';
import { type PairedTest, pairedTest, type UnitCounts } from './randomisation.js';
import { countsResampler } from './resampled-counts.js';

/** A passage where the systems differ. */
export interface Difference {
  readonly document: string;
  /** Which of them has the gold beads. */
  readonly right: 'a' | 'b' | 'neither';
  readonly gold: readonly ShownBead[];
  readonly a: readonly ShownBead[];
  readonly b: readonly ShownBead[];
  /** How sure the wrong one was; 0 if it does not say. */
  readonly misplaced: number;
}

export interface Comparison {
  readonly a: Evaluation;
  readonly b: Evaluation;
  /** Strict F1 of A less that of B, with its interval over documents. */
  readonly difference: number;
  readonly interval?: Interval;
  /** Unit: the smallest passage that no bead reaches over. Passages are taken as independent. */
  readonly byPassage: PairedTest;
  /** Unit: the document. More honest where errors come in runs, and blind with few documents: with n of them p is at least 2/2ⁿ. */
  readonly byDocument: PairedTest;
  /** The most telling first: one is right and the other was sure of something else. */
  readonly differences: readonly Difference[];
}

/**
 * Compares two systems on the same gold.
 * @throws RangeError if the documents of the two are not the same ones in the same order; AlignError as of `evaluate`.
 */
export function compare(
  a: readonly ScoredDocument[],
  b: readonly ScoredDocument[],
  options: EvaluateOptions = {},
): Comparison {
  const settings = settingsOf(options);
  if (a.length !== b.length || a.some(({ name }, index) => name !== b[index]!.name))
    throw new RangeError('Expected both systems to have the same documents in the same order');
  const evaluations = { a: evaluate(a, options), b: evaluate(b, options) };
  const atoms = a.map((document, index) =>
    onAtoms(
      document,
      [document.gold, document.system, b[index]!.system].map((alignment) => placed(alignment, document.text)),
    ),
  );
  const all = atoms.flatMap((document, index) =>
    passages(document).map((passage) => ({ document, name: a[index]!.name, passage })),
  );
  const counts = (of: 1 | 2): Counts[] =>
    atoms.map((document) => countDocument(document, document.beads[0]!, document.beads[of]!));
  const [countsA, countsB] = [counts(1), counts(2)];
  const [drawnA, drawnB] = [countsResampler(countsA), countsResampler(countsB)];
  const gold = sumCounts(countsA).strict.gold;
  const unit = (document: AtomDocument, { beads }: Passage, of: 1 | 2): UnitCounts =>
    unitCounts(document, beads[0]!, beads[of]!);
  const { difference: interval } = bootstrap(
    a.length,
    (times) => ({ difference: strictF1(drawnA(times)) - strictF1(drawnB(times)) }),
    settings,
  );
  return {
    ...evaluations,
    difference: strictF1(sumCounts(countsA)) - strictF1(sumCounts(countsB)),
    ...(interval && { interval }),
    byPassage: pairedTest(
      all.map(({ document, passage }) => unit(document, passage, 1)),
      all.map(({ document, passage }) => unit(document, passage, 2)),
      gold,
      settings,
    ),
    byDocument: pairedTest(countsA.map(strictCounts), countsB.map(strictCounts), gold, settings),
    differences: all
      .filter(({ passage }) => keysOf(passage.beads[1]!) !== keysOf(passage.beads[2]!))
      .map(({ document, name, passage }) => difference(document, name, passage))
      .sort((x, y) => tellingness(y) - tellingness(x)),
  };
}

const strictF1 = (counts: Counts): number => figuresOf(counts).strict.f1 ?? 0;

const strictCounts = ({ strict }: Counts): UnitCounts => [strict.right, strict.found, strict.goldFound];

function unitCounts({ unit }: AtomDocument, gold: readonly AtomBead[], system: readonly AtomBead[]): UnitCounts {
  const goldKeys = new Set(gold.map(keyOf));
  const counted = unit === 'segments' ? system : system.filter(isFull);
  const right = counted.filter((bead) => goldKeys.has(keyOf(bead)));
  return [right.length, counted.length, right.filter(isFull).length];
}

const keysOf = (beads: readonly AtomBead[]): string => beads.map(keyOf).sort().join('/');

function difference(document: AtomDocument, name: string, { beads }: Passage): Difference {
  const [gold, a, b] = beads as readonly [AtomBead[], AtomBead[], AtomBead[]];
  const goldKeys = keysOf(gold);
  const right = keysOf(a) === goldKeys ? 'a' : keysOf(b) === goldKeys ? 'b' : 'neither';
  const wrong = right === 'a' ? b : right === 'b' ? a : [...a, ...b];
  const keys = new Set(gold.map(keyOf));
  const misplaced = Math.max(
    0,
    ...wrong.filter((bead) => !keys.has(keyOf(bead))).map(({ confidence }) => confidence ?? 0),
  );
  const shown = (all: readonly AtomBead[]): ShownBead[] => all.map((bead) => shownBead(document, bead));
  return { document: name, right, gold: shown(gold), a: shown(a), b: shown(b), misplaced };
}

const tellingness = ({ right, misplaced }: Difference): number => (right === 'neither' ? 0 : 2) + misplaced;

import type { Stretch } from '../evidence/lexical/reading.js';
import { type Posteriors, posteriors } from '../ladder/ladder.js';
import type { Lattice } from '../ladder/lattice.js';
import { leastRiskLadder } from '../ladder/least-risk.js';
import { readingProbabilities } from '../ladder/reading-probabilities.js';
import type { ScoredStretch } from './score-stretch.js';

/** The beads of one stretch as they are given out. */
export interface ChosenBeads {
  readonly stretch: Stretch;
  readonly lattice: Lattice;
  readonly posteriors: Posteriors;
  /** By arc: probability, 0..1, of what it says. */
  readonly probabilityOf: (arc: number) => number;
  /** The arcs of the chosen ladder, in order. */
  readonly ladder: Int32Array;
}

/** Chooses the ladder of a stretch that is right on the most beads in expectation. */
export function chooseBeads({ stretch, lattice, scores }: ScoredStretch): ChosenBeads {
  const found = posteriors(lattice, scores);
  const probabilityOf = readingProbabilities(lattice, found);
  return { stretch, lattice, posteriors: found, probabilityOf, ladder: leastRiskLadder(lattice, probabilityOf) };
}

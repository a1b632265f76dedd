/** Turns a gold document into what the weights are fitted on and tested with. */

import { alignStretches, learnedTable } from '../src/align-stretches.js';
import { FEATURE_COUNT } from '../src/beads/feature-names.js';
import { narrowed } from '../src/beads/narrow.js';
import { fullFeatures } from '../src/beads/score-stretch.js';
import type { BeadWeights } from '../src/beads/weights.js';
import { makeWorkspace, type Workspace } from '../src/beads/workspace.js';
import type { Stretch } from '../src/evidence/lexical/reading.js';
import { type Lattice, layLattice } from '../src/ladder/lattice.js';
import type { Lexicon } from '../src/lexicon/lexicon.js';
import { type Prepared, prepare } from '../src/prepare.js';
import type { Example } from './crf.js';
import type { GoldBead, GoldDocument } from './gold.js';
import { goldLadder, type Step } from './gold-ladder.js';

export interface ReadDocument {
  readonly gold: GoldDocument;
  readonly prepared: Prepared;
  readonly workspace: Workspace;
  readonly stretch: Stretch;
}

function joined(sentences: readonly string[]) {
  let at = 0;
  const segments = sentences.map((sentence) => {
    const start = at;
    at += sentence.length + 1;
    return { start, end: start + sentence.length };
  });
  return { text: sentences.join('\n'), segments };
}

/** `prepareText` stands in for `prepare` where a source of evidence is to be left out. */
export function readDocument(
  gold: GoldDocument,
  lexicon: Lexicon,
  prepareText: (...input: Parameters<typeof prepare>) => Prepared = prepare,
): ReadDocument {
  const prepared = prepareText(joined(gold.zh), joined(gold.en), lexicon);
  const stretch = { zh: Int32Array.from(gold.zh, (_, i) => i), en: Int32Array.from(gold.en, (_, j) => j) };
  return { gold, prepared, workspace: makeWorkspace(prepared.reading), stretch };
}

/** The likely beads of a document and those of its gold, with all features. */
export function trainingExample(document: ReadDocument, startWeights: BeadWeights, weight: number): Example {
  const { gold, prepared, workspace, stretch } = document;
  const { reading } = prepared;
  const table = learnedTable({ prepared, weights: startWeights, workspace, effort: 'default' }, [stretch]);
  const steps = goldLadder(gold.beads, gold.zh.length, gold.en.length);
  const narrow = narrowed(reading, stretch, table, startWeights, workspace);
  const lattice = latticeWith(narrow.lattice, steps);
  const featuresOf = fullFeatures(reading, stretch, table, workspace, { ...narrow, lattice });
  const features = new Float32Array(lattice.arcRow.length * FEATURE_COUNT);
  const row = new Float64Array(FEATURE_COUNT);
  for (let arc = 0; arc < lattice.arcRow.length; arc++) {
    featuresOf(lattice.arcRow[arc]!, lattice.arcZh[arc]!, lattice.arcColumn[arc]!, lattice.arcEn[arc]!, row);
    features.set(row, arc * FEATURE_COUNT);
  }
  return { name: gold.name, lattice, features, gold: goldArcs(lattice, steps), weight };
}

/** The lattice with every rung and bead of the gold ladder in it. */
function latticeWith(likely: Lattice, steps: readonly Step[]): Lattice {
  const low = likely.low.slice();
  const high = likely.high.slice();
  const goldAt = new Map<string, Step>();
  for (const step of steps) {
    const [i, j, zh, en] = step;
    for (const [row, column] of [
      [i, j],
      [i + zh, j + en],
    ] as const) {
      low[row] = Math.min(low[row]!, column);
      high[row] = Math.max(high[row]!, column);
    }
    goldAt.set(`${i},${j}`, step);
  }
  return layLattice({ ...likely, low, high }, (i, j, take) => {
    const gold = goldAt.get(`${i},${j}`);
    let hasGold = gold === undefined;
    if (j >= likely.low[i]! && j <= likely.high[i]!) {
      const cell = likely.firstCell[i]! + j - likely.low[i]!;
      for (let arc = likely.arcOffsets[cell]!; arc < likely.arcOffsets[cell + 1]!; arc++) {
        const [zh, en] = [likely.arcZh[arc]!, likely.arcEn[arc]!];
        if (gold && zh === gold[2] && en === gold[3]) hasGold = true;
        take(zh, en);
      }
    }
    if (gold && !hasGold) take(gold[2], gold[3]);
  });
}

function goldArcs(lattice: Lattice, steps: readonly Step[]): Int32Array {
  return Int32Array.from(steps, ([i, j, zh, en]) => {
    const cell = lattice.firstCell[i]! + j - lattice.low[i]!;
    for (let arc = lattice.arcOffsets[cell]!; arc < lattice.arcOffsets[cell + 1]!; arc++) {
      if (lattice.arcZh[arc] === zh && lattice.arcEn[arc] === en) return arc;
    }
    throw new Error(`the gold bead (${i}, ${j}) ${zh}-${en} is not in the lattice`);
  });
}

export interface TestBead extends GoldBead {
  readonly confidence: number;
}

/** Aligns a document as the library does, nothing of its gold being known. */
export function alignDocument({ prepared, workspace, stretch }: ReadDocument, weights: BeadWeights): TestBead[] {
  const [chosen] = alignStretches({ prepared, weights, workspace, effort: 'default' }, [stretch]);
  const { lattice, ladder, probabilityOf } = chosen!;
  const ids = (from: number, count: number): number[] => Array.from({ length: count }, (_, k) => from + k);
  return Array.from(ladder, (arc) => ({
    zh: ids(lattice.arcRow[arc]!, lattice.arcZh[arc]!),
    en: ids(lattice.arcColumn[arc]!, lattice.arcEn[arc]!),
    confidence: probabilityOf(arc),
  }));
}

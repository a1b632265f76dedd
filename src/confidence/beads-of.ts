import type { ScoredStretch } from '../beads/score-stretch.js';
import { stretchPosteriors } from '../beads/score-stretch.js';
import type { ParagraphGroup } from '../pairing/group-paragraphs.js';
import type { Prepared } from '../prepare.js';
import type { ReadInput } from '../read-input.js';
import type { Bead, Evidence } from '../types.js';
import { calibrate } from './calibrate.js';
import { runnersUp } from './runners-up.js';

/** The beads of a scored stretch, with what speaks for them. */
export function beadsOf(scored: ScoredStretch, group: ParagraphGroup, prepared: Prepared, _read: ReadInput): Bead[] {
  const { lattice, ladder, stretch } = scored;
  const posteriors = stretchPosteriors(scored);
  const others = runnersUp(scored, posteriors);
  const ids = (segments: Int32Array, from: number, count: number): number[] =>
    Array.from(segments.subarray(from, from + count));
  const zhOf = (arc: number): number[] => ids(stretch.zh, lattice.arcRow[arc]!, lattice.arcZh[arc]!);
  const enOf = (arc: number): number[] =>
    ids(stretch.en, lattice.arcColumn[arc]!, lattice.arcEn[arc]!).sort((a, b) => a - b);
  return Array.from(ladder, (arc, b) => {
    const zh = zhOf(arc);
    const en = enOf(arc);
    const probability = posteriors.arcs[arc]!;
    const confidence = calibrate(probability, group.probability);
    const other = others[b]!;
    const evidence: Evidence = {
      dates: [],
      numbers: [],
      names: [],
      coverage: { zh: 0, en: 0 },
      lengthRatio: lengthRatio(prepared, zh, en),
      lead: confidence - (other < 0 ? 0 : posteriors.arcs[other]!),
      ...(other < 0 ? {} : { runnerUp: { zh: zhOf(other), en: enOf(other), probability: posteriors.arcs[other]! } }),
      contradictions: [],
    };
    return { zh, en, confidence, evidence };
  });
}

function lengthRatio({ reading }: Prepared, zh: readonly number[], en: readonly number[]): number {
  const length = (lengths: Float64Array, ids: readonly number[]): number =>
    ids.reduce((sum, id) => sum + lengths[id]!, 0);
  const expected = length(reading.zh.marks.length, zh) * reading.lengthRatio;
  return expected > 0 ? length(reading.en.marks.length, en) / expected : 0;
}

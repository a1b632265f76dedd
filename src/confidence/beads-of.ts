import { type ScoredStretch, stretchPosteriors } from '../beads/score-stretch.js';
import type { Bead } from '../types.js';
import { calibrate } from './calibrate.js';
import type { evidenceOf } from './evidence-of.js';
import { readingProbabilities } from './reading-probabilities.js';
import { runnersUp } from './runners-up.js';

/**
 * The beads of a scored stretch with their confidence and evidence. `groupProbability` is that of the paragraphs belonging together.
 */
export function beadsOf(
  scored: ScoredStretch,
  groupProbability: number,
  evidence: ReturnType<typeof evidenceOf>,
): Bead[] {
  const { lattice, ladder, stretch } = scored;
  const posteriors = stretchPosteriors(scored);
  const probabilityOf = readingProbabilities(scored, posteriors);
  const others = runnersUp(scored, posteriors);
  const ids = (segments: Int32Array, from: number, count: number): number[] =>
    Array.from(segments.subarray(from, from + count)).sort((a, b) => a - b);
  const zhOf = (arc: number): number[] => ids(stretch.zh, lattice.arcRow[arc]!, lattice.arcZh[arc]!);
  const enOf = (arc: number): number[] => ids(stretch.en, lattice.arcColumn[arc]!, lattice.arcEn[arc]!);
  return Array.from(ladder, (arc, b) => {
    const zh = zhOf(arc);
    const en = enOf(arc);
    const confidence = calibrate(probabilityOf(arc), groupProbability);
    const other = others[b]!;
    const probability = other < 0 ? 0 : probabilityOf(other);
    return {
      zh,
      en,
      confidence,
      evidence: {
        ...evidence(zh, en),
        lead: confidence - probability,
        ...(other < 0 ? {} : { runnerUp: { zh: zhOf(other), en: enOf(other), probability } }),
      },
    };
  });
}

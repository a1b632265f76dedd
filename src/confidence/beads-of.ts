import type { ChosenBeads } from '../beads/choose-beads.js';
import type { Bead } from '../types.js';
import { calibrate } from './calibrate.js';
import type { evidenceOf } from './evidence-of.js';
import { runnersUp } from './runners-up.js';

/**
 * The chosen beads of a stretch with their confidence and evidence. `groupProbability` is that of the paragraphs belonging together.
 */
export function beadsOf(
  chosen: ChosenBeads,
  groupProbability: number,
  evidence: ReturnType<typeof evidenceOf>,
): Bead[] {
  const { lattice, ladder, stretch, probabilityOf } = chosen;
  const others = runnersUp(chosen);
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

/**
 * The confidence of a bead from the posterior probability of its arc in the ladder and the probability that its paragraphs belong
 * together. Both are calibrated by themselves (see docs/evaluation.md), and a bead is right when both are.
 */
export function calibrate(posterior: number, groupProbability: number): number {
  return Math.min(1, Math.max(0, posterior * groupProbability));
}

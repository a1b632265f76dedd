import { SURE } from './confidence-band.js';
import type { Pair } from './pair.js';

/** Whether a person should look at a pair before it is used. */
export function needsReview({ confidence, status }: Pair): boolean {
  return status === undefined && confidence !== undefined && confidence < SURE;
}

/** A person has seen it. */
export function isReviewed({ status }: Pair): boolean {
  return status !== undefined && status !== 'auto';
}

/** A confidence in percent, without the noise of floating point. */
export function percent(confidence: number): number {
  return Math.round(confidence * 1e6) / 1e4;
}

import type { FilterOptions } from '../settings.js';
import type { Judge } from './judge.js';

/** The confidence that the aligner gave. */
export function judgeConfidence({ least }: FilterOptions<'confidence'>): Judge {
  return ({ pair: { confidence } }) =>
    confidence === undefined || confidence >= least
      ? undefined
      : { message: `confidence ${confidence} is below ${least}`, value: confidence, limit: least };
}

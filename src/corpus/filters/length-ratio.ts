import type { FilterOptions } from '../settings.js';
import type { Judge } from './judge.js';
import type { LengthDeviation } from './usual-ratios.js';

/** Lengths that do not go together in this corpus. */
export function judgeLengthRatio(
  { mostDeviations }: FilterOptions<'length-ratio'>,
  deviationOf: LengthDeviation,
): Judge {
  return ({ zh, en }) => {
    const deviation = deviationOf(zh.length, en.length);
    if (Math.abs(deviation) <= mostDeviations) return undefined;
    const ratio = (en.length / zh.length).toFixed(2);
    return {
      message: `${ratio} characters of English for one of Chinese: ${Math.abs(deviation).toFixed(1)} standard deviations too ${deviation > 0 ? 'many' : 'few'} in this corpus`,
      value: Number(deviation.toFixed(2)),
      limit: mostDeviations,
    };
  };
}

import { PAIR_FILTERS } from '../../src/corpus/reason.js';
import type { FilterSettings } from '../../src/corpus/settings.js';
import { PRESETS } from '../../src/corpus/settings-presets.js';

const allOff = Object.fromEntries(PAIR_FILTERS.map((name) => [name, false as const]));

/**
 * What many a corpus is cleaned with: a limit on the ratio of lengths and nothing else, here two standard deviations of the corpus, which
 * drops about as many clean pairs as the presets do.
 */
export const LENGTH_RATIO_ONLY = {
  name: 'length ratio only',
  settings: { ...PRESETS.balanced, ...allOff, 'length-ratio': { mostDeviations: 2 } } as FilterSettings,
};

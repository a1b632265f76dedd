import type { FilterSettings, PresetName } from './settings.js';

const BALANCED: FilterSettings = {
  empty: {},
  confidence: { least: 0.5 },
  length: { leastCharacters: 1, mostCharacters: 500, leastWords: 1, mostWords: 250 },
  'length-ratio': { mostDeviations: 4 },
  garbled: { mostLost: 0 },
  'no-text': {},
  capitals: { leastWords: 5 },
  repetition: { mostShare: 0.5 },
  language: { leastHanShare: 0.3 },
  script: false,
  untranslated: { mostLikeness: 0.7 },
  contradiction: { dates: true, numbers: true },
  adequacy: { least: 0.3 },
  leak: {},
  duplicate: {},
  'near-duplicate': { mostLikeness: 0.9 },
  'many-translations': { most: 10 },
  boilerplate: { mostDocuments: 20 },
};

export const PRESETS: Readonly<Record<PresetName, FilterSettings>> = {
  strict: BALANCED,
  balanced: BALANCED,
  recall: BALANCED,
};

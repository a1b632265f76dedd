import type { FilterSettings, PresetName } from './settings.js';

const BALANCED: FilterSettings = {
  empty: {},
  confidence: { least: 0.5 },
  length: { leastCharacters: 1, mostCharacters: 500, leastWords: 1, mostWords: 250 },
  'length-ratio': { mostDeviations: 4 },
  garbled: { mostLost: 0 },
  'no-text': {},
  capitals: { leastWords: 20 },
  repetition: { mostTimes: 3 },
  language: { leastHanShare: 0.4, mostHanShare: 0.4 },
  script: false,
  untranslated: { mostCopied: 0.25 },
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

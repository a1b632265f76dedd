import type { FilterSettings, PresetName } from './settings.js';

/** What most corpora want: nine of ten bad pairs go, nineteen of twenty good ones stay (see docs/corpus-filters.md). */
const BALANCED: FilterSettings = {
  empty: {},
  confidence: { least: 0.5 },
  length: { leastCharacters: 1, mostCharacters: 500, leastWords: 1, mostWords: 300 },
  'length-ratio': { mostDeviations: 4 },
  garbled: { mostLost: 0 },
  'no-text': {},
  capitals: { leastWords: 20 },
  repetition: { mostTimes: 3 },
  language: { leastHanShare: 0.4, mostHanShare: 0.4 },
  script: false,
  untranslated: { mostCopied: 0.25 },
  contradiction: { dates: true, numbers: true },
  adequacy: { least: 0.4 },
  leak: {},
  duplicate: {},
  'near-duplicate': { mostLikeness: 0.9 },
  'many-translations': { most: 10 },
  boilerplate: { mostDocuments: 20 },
};

/** For fine-tuning, evaluation and memories that people read: a good pair lost is no matter. */
const STRICT: FilterSettings = {
  ...BALANCED,
  confidence: { least: 0.8 },
  length: { leastCharacters: 2, mostCharacters: 200, leastWords: 2, mostWords: 120 },
  'length-ratio': { mostDeviations: 3 },
  capitals: { leastWords: 5 },
  language: { leastHanShare: 0.6, mostHanShare: 0.2 },
  untranslated: { mostCopied: 0.15 },
  adequacy: { least: 0.65 },
  'near-duplicate': { mostLikeness: 0.8 },
  'many-translations': { most: 3 },
  boilerplate: { mostDocuments: 5 },
};

/** For where there is little to train on: only what is certainly bad goes. */
const RECALL: FilterSettings = {
  ...BALANCED,
  confidence: { least: 0.2 },
  length: { leastCharacters: 1, mostCharacters: 1000, leastWords: 1, mostWords: 600 },
  'length-ratio': { mostDeviations: 6 },
  garbled: { mostLost: 1 },
  capitals: false,
  repetition: { mostTimes: 5 },
  language: { leastHanShare: 0.25, mostHanShare: 0.5 },
  untranslated: { mostCopied: 0.4 },
  adequacy: { least: 0.1 },
  'near-duplicate': { mostLikeness: 0.95 },
  'many-translations': { most: 50 },
  boilerplate: { mostDocuments: 100 },
};

export const PRESETS: Readonly<Record<PresetName, FilterSettings>> = {
  strict: STRICT,
  balanced: BALANCED,
  recall: RECALL,
};

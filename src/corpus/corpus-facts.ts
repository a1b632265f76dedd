import type { DataFormat } from './data-formats.js';
import type { FilterName } from './reason.js';
import type { CorpusSettings } from './settings.js';
import type { SplitSettings } from './split.js';
import type { PairStats } from './stats.js';

/** All that is known of a data set that was built: `stats.json`, and what card and report are written from. */
export interface CorpusFacts {
  readonly name: string;
  readonly license?: string;
  /** What made it. */
  readonly signature: string;
  readonly inputs: readonly { readonly name: string; readonly kind: string }[];
  /** Documents that were aligned. */
  readonly documents: number;
  readonly problems: number;
  readonly settings: CorpusSettings;
  readonly split: SplitSettings;
  /** Names of test sets, and how many sentences they have. */
  readonly exclude: readonly { readonly name: string; readonly sentences: number }[];
  readonly formats: readonly DataFormat[];
  /** Of the Chinese, as TMX files name it. */
  readonly language: string;
  readonly stats: PairStats;
}

/** What each filter looks for, for card, report and terminal. */
export const FILTER_ABOUT: Readonly<Record<FilterName, string>> = {
  empty: 'a side without text: a sentence that was not translated',
  confidence: 'the aligner is not sure enough',
  length: 'too short or too long',
  'length-ratio': 'one side too long for the other, by what is usual in this corpus',
  garbled: 'mojibake, lost characters',
  'no-text': 'addresses, codes, numbers alone',
  capitals: 'all in capitals',
  repetition: 'a phrase over and over on one side',
  language: 'a side is not in its language',
  script: 'Chinese in the other script',
  untranslated: 'text of one side copied in the other',
  contradiction: 'dates, numbers or amounts of other values',
  adequacy: 'the sides do not translate each other',
  leak: 'also in a test set, or on another side of the fence between train, dev and test',
  duplicate: 'says the same as another pair',
  'near-duplicate': 'nearly the same as another pair',
  'many-translations': 'one text with many translations',
  boilerplate: 'the same in many documents',
};

export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
/** `1 document`, `2 documents`. */
export const counted = (count: number, what: string): string => `${grouped(count)} ${what}${count === 1 ? '' : 's'}`;
export const shareOf = (part: number, whole: number): string =>
  whole === 0 ? '0%' : `${((100 * part) / whole).toFixed(1)}%`;

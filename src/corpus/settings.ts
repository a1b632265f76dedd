import type { FilterName } from './reason.js';
import type { RepairName } from './repairs/repair-name.js';

/** Of a filter that is on or off. */
export type NoOptions = Readonly<Record<never, never>>;

/** What each filter is given. A filter that is `false` is not asked. */
export interface FilterSettings {
  readonly empty: NoOptions | false;
  /** Pairs that carry no confidence are not judged by it. */
  readonly confidence: { readonly least: number } | false;
  /** Characters of Chinese (other than spaces), words of English. */
  readonly length:
    | {
        readonly leastCharacters: number;
        readonly mostCharacters: number;
        readonly leastWords: number;
        readonly mostWords: number;
      }
    | false;
  /** How far, in standard deviations of the corpus's own ratios among pairs of that length, a pair may lie from the middle. */
  readonly 'length-ratio': { readonly mostDeviations: number } | false;
  readonly garbled: { readonly mostLost: number } | false;
  readonly 'no-text': NoOptions | false;
  /** From so many words on, English that is all in capitals. */
  readonly capitals: { readonly leastWords: number } | false;
  /** How often one side may say a phrase in a row that the other does not repeat. */
  readonly repetition: { readonly mostTimes: number } | false;
  /** Shares of Chinese characters, by the room that they take: at least on the Chinese side, at most on the English one. */
  readonly language: { readonly leastHanShare: number; readonly mostHanShare: number } | false;
  /** Which script the Chinese side is in: `majority` is that of most of the corpus. */
  readonly script: { readonly keep: 'simplified' | 'traditional' | 'majority' } | false;
  /** Share of a side, 0..1, that may stand untranslated in the other. */
  readonly untranslated: { readonly mostCopied: number } | false;
  readonly contradiction: { readonly dates: boolean; readonly numbers: boolean } | false;
  /** Probability that the sides translate each other, told from their words, numbers, names and lengths. */
  readonly adequacy: { readonly least: number } | false;
  readonly leak: NoOptions | false;
  readonly duplicate: NoOptions | false;
  /** How alike two pairs may be (Jaccard), 0..1. */
  readonly 'near-duplicate': { readonly mostLikeness: number } | false;
  /** How many different translations of one text are kept. */
  readonly 'many-translations': { readonly most: number } | false;
  /** In how many documents the same pair may stand. */
  readonly boilerplate: { readonly mostDocuments: number } | false;
}

/** What a filter is given when it is on. */
export type FilterOptions<Name extends FilterName> = Exclude<FilterSettings[Name], false>;

export const PRESET_NAMES = ['strict', 'balanced', 'recall'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/** What a build is told about filters and repairs; plain data, JSON-safe. */
export interface CorpusSettings {
  readonly preset: PresetName;
  readonly filters: FilterSettings;
  /** In the order in which they are made. */
  readonly repairs: readonly RepairName[];
}

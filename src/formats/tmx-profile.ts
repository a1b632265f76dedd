import type { Both } from './pair.js';

/** Translation tools that a TMX file can be made for. */
export const TMX_PROFILES = ['omegat', 'trados', 'memoq', 'xtm', 'smartling'] as const;
export type TmxProfileName = (typeof TMX_PROFILES)[number];

/** What a tool needs beyond TMX itself. */
export interface TmxProfile {
  /** Tags that it knows without being asked. */
  readonly languages: Both<string>;
  /** UTF-16 code units of a side, above which it refuses a unit. */
  readonly longest?: number;
  /** Bytes of a file, above which it refuses the file. */
  readonly biggestFile?: number;
  /** Texts before and after on each side, and the mark that the units were aligned, which it looks for. */
  readonly context?: boolean;
}

const WITH_COUNTRY = { zh: 'zh-CN', en: 'en-US' };

export const PROFILES: Readonly<Record<TmxProfileName, TmxProfile>> = {
  omegat: { languages: { zh: 'zh-CN', en: 'en' } }, // passes over the country
  trados: { languages: WITH_COUNTRY, longest: 2000, biggestFile: 1e9 },
  memoq: { languages: WITH_COUNTRY }, // asks the user to map a language without a country
  xtm: { languages: WITH_COUNTRY, context: true },
  smartling: { languages: WITH_COUNTRY },
};

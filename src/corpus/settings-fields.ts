import type { FilterName } from './reason.js';
import type { FilterSettings } from './settings.js';

/** What a setting may be. */
export type Field =
  | { readonly kind: 'share' }
  | { readonly kind: 'whole'; readonly least: number }
  | { readonly kind: 'positive' }
  | { readonly kind: 'yes or no' }
  | { readonly kind: 'choice'; readonly among: readonly string[] };

const SHARE: Field = { kind: 'share' };
const COUNT: Field = { kind: 'whole', least: 0 };
const FROM_ONE: Field = { kind: 'whole', least: 1 };

type FieldsOf<Name extends FilterName> = { readonly [Key in keyof Exclude<FilterSettings[Name], false>]: Field };

/** The settings of each filter. */
export const FIELDS: { readonly [Name in FilterName]: FieldsOf<Name> } = {
  empty: {},
  confidence: { least: SHARE },
  length: { leastCharacters: COUNT, mostCharacters: FROM_ONE, leastWords: COUNT, mostWords: FROM_ONE },
  'length-ratio': { mostDeviations: { kind: 'positive' } },
  garbled: { mostLost: COUNT },
  'no-text': {},
  capitals: { leastWords: FROM_ONE },
  repetition: { mostTimes: FROM_ONE },
  language: { leastHanShare: SHARE, mostHanShare: SHARE },
  script: { keep: { kind: 'choice', among: ['simplified', 'traditional', 'majority'] } },
  untranslated: { mostCopied: SHARE },
  contradiction: { dates: { kind: 'yes or no' }, numbers: { kind: 'yes or no' } },
  adequacy: { least: SHARE },
  leak: {},
  duplicate: {},
  'near-duplicate': { mostLikeness: SHARE },
  'many-translations': { most: FROM_ONE },
  boilerplate: { mostDocuments: FROM_ONE },
};

/** What is wrong with a value for a field, as "Expected ..."; nothing if it will do. */
export function expectation(field: Field, value: unknown): string | undefined {
  switch (field.kind) {
    case 'share':
      return typeof value === 'number' && value >= 0 && value <= 1 ? undefined : 'a number from 0 to 1';
    case 'whole':
      return Number.isInteger(value) && (value as number) >= field.least
        ? undefined
        : `a whole number from ${field.least} up`;
    case 'positive':
      return typeof value === 'number' && value > 0 && value < Number.POSITIVE_INFINITY
        ? undefined
        : 'a number above 0';
    case 'yes or no':
      return typeof value === 'boolean' ? undefined : 'true or false';
    case 'choice':
      return field.among.includes(value as string) ? undefined : field.among.join(', ');
  }
}

import { FINAL_LETTERS, INITIAL_LETTERS, LETTER_PAIRS, SYLLABLE_LETTERS } from './transliteration.data.js';
import { type LetterCounts, type TransliterationModel, transliterationModel } from './transliteration-model.js';

const ITEM = /^([a-z$]*)(\d+)$/;

/** Reads `si:s461,ce17,13 er:l178`. */
function letterCounts(table: string): LetterCounts {
  return new Map(
    table.split(' ').map((row) => {
      const colon = row.indexOf(':');
      const items = row.slice(colon + 1).split(',');
      return [row.slice(0, colon), new Map(items.map((item) => [ITEM.exec(item)![1]!, Number(ITEM.exec(item)![2])]))];
    }),
  );
}

let model: TransliterationModel | undefined;

/** The model of foreign names in Chinese, learnt from CC-CEDICT. The first call costs a few milliseconds. */
export function transliteration(): TransliterationModel {
  return (model ??= transliterationModel({
    syllables: letterCounts(SYLLABLE_LETTERS),
    initials: letterCounts(INITIAL_LETTERS),
    finals: letterCounts(FINAL_LETTERS),
    letterPairs: letterCounts(LETTER_PAIRS),
  }));
}

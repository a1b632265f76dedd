import { languageOf } from '../../language/detect-language.js';
import type { FilterOptions } from '../settings.js';
import type { Judge } from './judge.js';
import { excerpt } from './no-text.js';
import type { ReadSide } from './read-pair.js';

/** A Chinese character says about as much as so many letters. */
const LETTERS_A_CHARACTER = 3;

/** Fewer words than this, without a letter that English lacks, are too few to tell English by. */
const FEW_WORDS = 6;
const FOREIGN_LETTER = /[^\P{L}A-Za-z]/u;

/** A side that is in another language, or mostly so: Japanese for Chinese, French for English. */
export function judgeLanguage({ leastHanShare, mostHanShare }: FilterOptions<'language'>): Judge {
  return ({ zh, en, words }) => {
    const ofZh = hanShare(zh);
    const languageOfZh = languageOf(zh.prose, zh.counts);
    if (ofZh === 0 || languageOfZh === 'und')
      return { message: `the Chinese side is in another language: ${excerpt(zh.text)}` };
    // names may take more room than the Chinese that they stand in
    if (ofZh < leastHanShare && languageOfZh === 'en')
      return { message: `${percent(ofZh)} of the Chinese side is Chinese`, value: ofZh, limit: leastHanShare };
    const ofEn = hanShare(en);
    const languageOfEn = languageOf(en.prose, en.counts);
    if (ofEn > mostHanShare && languageOfEn === 'zh')
      return { message: `${percent(ofEn)} of the English side is Chinese`, value: ofEn, limit: mostHanShare };
    const canTell = words.length >= FEW_WORDS || (words.length > 1 && FOREIGN_LETTER.test(en.prose));
    if (canTell && languageOfEn === 'und')
      return { message: `the English side is in another language: ${excerpt(en.text)}` };
    return undefined;
  };
}

function hanShare({ counts: { han, kana, hangul, latin, other } }: ReadSide): number {
  const letters = (han + kana + hangul) * LETTERS_A_CHARACTER + latin + other;
  return letters === 0 ? 0 : (han * LETTERS_A_CHARACTER) / letters;
}

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

import { simplifiedForm } from '../../text/traditional.js';
import { type ForeignName, foreignName, foreignSimilarity } from './foreign-names.js';
import { type LatinName, latinName } from './latin-name.js';
import { type SpelledName, spelledName, spellingSimilarity, withoutSurname } from './spelled-names.js';

/** A name of the Chinese side, ready to compare with many: as a Chinese person's, and as a foreign one. */
export interface ChineseName {
  readonly spelled: SpelledName | undefined;
  readonly foreign: ForeignName | undefined;
  /** The given name by its sound, for people with a foreign one (程文迪 = Cheng Wendy). */
  readonly given: ForeignName | undefined;
}

/** Surname spelled, given name by sound: at best this much, and at worst, when the given name is another, that. */
const SPELLED_AND_SOUNDED = 0.9;
const SURNAME_SHARED = 0.1;

export function chineseName(name: string): ChineseName {
  const zh = simplified(name);
  const spelled = spelledName(zh);
  const given = spelled && spelled.given.length > 0 ? foreignName(zh.slice(spelled.surname.length)) : undefined;
  return { spelled, foreign: foreignName(zh), given };
}

/** Names of comparison keys are simplified already; the tables know no other characters. */
function simplified(name: string): string {
  return name.replace(/[^ -~]/g, (unit) => String.fromCharCode(simplifiedForm(unit.charCodeAt(0))));
}

export function similarityOf(zh: ChineseName, en: LatinName): number {
  const asSpelled = zh.spelled ? spellingSimilarity(zh.spelled, en) : 0;
  if (asSpelled >= SPELLED_AND_SOUNDED || isChinese(en)) return asSpelled;
  const rest = zh.given && withoutSurname(zh.spelled!, en);
  if (rest) return Math.max(asSpelled, givenBySound(zh.given, rest));
  return Math.max(asSpelled, zh.foreign ? foreignSimilarity(zh.foreign, en) : 0);
}

/** Two words or more that are pinyin: a Chinese person, whose name is spelled or is another's, however alike they sound. */
const isChinese = ({ isPinyin }: LatinName): boolean => isPinyin.length > 1 && !isPinyin.includes(false);

/** The surname is spelled. Given names in pinyin would be spelled too; only others are compared by their sound. */
function givenBySound(given: ForeignName, rest: LatinName): number {
  if (!rest.isPinyin.includes(false)) return 0;
  return SURNAME_SHARED + (SPELLED_AND_SOUNDED - SURNAME_SHARED) * foreignSimilarity(given, rest);
}

/**
 * How likely two names are the same by their sound, 0..1: from 0.5 the one may well be the other, from 0.9 it is hard to
 * think of a third. Both as found in comparison keys: `zhName` in Chinese characters, with dots between the parts of a
 * foreign name, `enName` in Latin letters. People by pinyin, Wade-Giles and Cantonese spellings, surname first or last
 * (张娅茜 = Zhang Yaxi, 俞国华 = Yu Kuo-hwa), foreign names by sound (库连科 = Kurlenko). What is translated (旧金山) is not
 * alike. Takes tens of microseconds.
 */
export function nameSimilarity(zhName: string, enName: string): number {
  return similarityOf(chineseName(zhName), latinName(enName));
}

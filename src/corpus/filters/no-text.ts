import type { Judge } from './judge.js';

/** Addresses, mark-up, placeholders, names of files, and codes: letters with digits or underscores among them. */
const NO_TEXT =
  /https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\{\{[^}]*\}\}|\$?\{[^}]*\}|<[^<>]{1,200}>|&#?\w+;|[\w-]+(?:[./\\][\w-]+)*\.[a-z]{2,4}\b|(?<![\p{L}\d])(?=\w*_|\w*[A-Za-z]\w*\d|\w*\d\w*[A-Za-z])[\w-]+/gu;
const HAN = /\p{Script=Han}/u;
/** Two characters that are not part of a number, a date or the number of a chapter. */
const WORD_ZH =
  /(?:(?![〇○零一二三四五六七八九十百千万萬亿億兆廿卅两兩第年月日号號时時分秒点點半成元章节節条條])\p{Script=Han}){2}/u;
const WORD = /\p{L}{2}/u;

/** What a text says beside addresses, mark-up, placeholders, names of files and codes. */
export const proseOf = (text: string): string => (MAY_HOLD_CODE.test(text) ? text.replace(NO_TEXT, ' ') : text);

const MAY_HOLD_CODE = /[@{}<>&/\\_]|[A-Za-z]\d|\d[A-Za-z]|\w\.\w/;

/** A side that is addresses and codes, or has no words where the other has some. A number that is written out on the other side is a good pair. */
export function judgeNoText(): Judge {
  return ({ zh, en }) => {
    const bareZh = !HAN.test(zh.prose) && !WORD.test(zh.prose);
    const bareEn = !WORD.test(en.prose);
    if (!bareZh && !bareEn) return undefined;
    const coded = bareZh && zh.prose !== zh.text ? zh : bareEn && en.prose !== en.text ? en : undefined;
    const side = coded ?? (bareEn && (bareZh || WORD_ZH.test(zh.prose)) ? en : undefined);
    return side && { message: `no words beside addresses, numbers and codes: ${excerpt(side.text)}` };
  };
}

const LONGEST = 40;

export const excerpt = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

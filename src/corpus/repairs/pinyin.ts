import { fold } from '../../text/fold.js';
import { dropPinyinGlosses } from '../../text/pinyin-gloss.zh.js';
import type { Lang } from '../../types.js';

const BRACKET = /[()（）]/;

/** Drops the pinyin behind characters: `学(xué)习` is `学习`. */
export function repairPinyin(text: string, lang: Lang): string {
  if (lang === 'en' || !BRACKET.test(text)) return text;
  const folded = fold(text, { start: 0, end: text.length }, lang);
  const key = dropPinyinGlosses(folded);
  if (key === folded) return text;
  let repaired = '';
  let done = 0;
  for (let unit = 0; unit < key.text.length; unit++) {
    const [start, end] = [key.starts[unit]!, key.ends[unit]!];
    // a character with its gloss is one unit of the key
    if (end - start < 2 || !BRACKET.test(text.slice(start, end))) continue;
    repaired += text.slice(done, start) + String.fromCodePoint(text.codePointAt(start)!);
    done = end;
  }
  return repaired + text.slice(done);
}

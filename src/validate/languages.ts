const HAN = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/gu;
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;
const CHINESE = /^(?:zh|cmn|chi|zho)(?:-|_|$)/i;
const ENGLISH = /^(?:en|eng)(?:-|_|$)/i;

/** So much of a text says what it is written in (UTF-16 code units). */
const ENOUGH = 10_000;
/** Fewer characters may be a name or a code in the other script. */
const FEWEST_HAN = 4;
const FEWEST_LATIN = 20;

export const isLanguageTag = (tag: string): boolean => TAG.test(tag);

/** The language of a tag, as far as it is Chinese or English. */
export function languageOf(tag: string): 'zh' | 'en' | undefined {
  if (CHINESE.test(tag)) return 'zh';
  return ENGLISH.test(tag) ? 'en' : undefined;
}

/** The language that a text is clearly written in, undefined where it may be either. */
export function writtenIn(text: string): 'zh' | 'en' | undefined {
  const sample = text.slice(0, ENOUGH);
  const han = sample.match(HAN)?.length ?? 0;
  const latin = sample.match(LATIN)?.length ?? 0;
  if (han >= FEWEST_HAN && han > latin / 3) return 'zh';
  return han === 0 && latin >= FEWEST_LATIN && /\s/.test(sample.trim()) ? 'en' : undefined;
}

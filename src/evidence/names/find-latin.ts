import type { Lang } from '../../types.js';
import { wordClass } from './common-words.en.js';
import type { NameMention } from './name-mention.js';

const ADDRESS = String.raw`(?:https?:\/\/|www\.)[!-~]+`;
const EMAIL = String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+`;
// A word with what belongs to it: A/RES/48/225, COVID-19, C++, U.S., AT&T, iPhone15, O'Brien
const TOKEN = String.raw`(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]*(?:[-/.&'_][A-Za-z0-9]+)*(?:\+\+|#)?`;
const DIGIT_FIRST = String.raw`(?<![\w.])\d{1,3}[A-Z]{1,3}(?![A-Za-z])`; // 5G, 3D
const LATIN = new RegExp(`${ADDRESS}|${EMAIL}|${TOKEN}|${DIGIT_FIRST}`, 'g');
const ADDRESS_START = /^(?:https?:\/\/)?(?:www\.)?/i;
const BEHIND_ADDRESS = /[),.;:!?'"\]>]+$/;
const LONGEST = 200;

/** COVID 19, GB/T 19001: a number that belongs to the code before it, and is no year. */
const NUMBER_BEHIND = /[ -]?(?!(?:1[5-9]|20)\d\d(?!\d))\d{1,6}(?![\d.,%])/y;
const CODE = /^(?=.*[A-Z].*[A-Z])[A-Z/&.-]+$/;

/** Capitals, digits or marks inside: WTO, iPhone, 5G, A/RES/48/225. */
const LOOKS_CODED = /[A-Z].*[A-Z]|\d|[/&_+#@]|[a-z][A-Z]/;
const CAPITALISED = /^[A-Z][a-z]/;
const LEAST_LETTERS = 2;

/**
 * Finds Latin strings that a translation keeps: addresses, codes, abbreviations, brand names. In Chinese every Latin word is
 * one; in English what has digits, marks or capitals inside, and, not surely, capitalised words that are no everyday words. A
 * number behind an abbreviation belongs to it (COVID-19, GB/T 19001). `key` is in lower case, without spaces, hyphens and full
 * stops: `covid19`, `gb/t19001`, `aipark` for `AI-Park`; addresses have neither scheme nor `www.`. Without overlaps, from left
 * to right, linear.
 */
export function findLatin(text: string, lang: Lang): NameMention[] {
  const found: NameMention[] = [];
  let behind = 0;
  LATIN.lastIndex = lang === 'en' ? passPlainWords(text, 0) : 0;
  for (let next = LATIN.exec(text); next !== null; next = LATIN.exec(text)) {
    const { 0: match, index } = next;
    if (lang === 'en') LATIN.lastIndex = passPlainWords(text, LATIN.lastIndex);
    if (index < behind || match.length > LONGEST) continue;
    const isAddress = match.includes('@') || match.includes('://') || /^www\./i.test(match);
    const string = isAddress ? match.replace(BEHIND_ADDRESS, '') : withNumber(text, index, match);
    const sure = isAddress || lang === 'zh' || LOOKS_CODED.test(string);
    const followsCode = text[index - 1] === ' ' && found.at(-1)?.end === index - 1 && CAPITALISED.test(string); // AI Park
    if (string.length < LEAST_LETTERS || !(sure || followsCode || isBrand(string))) continue;
    behind = index + string.length;
    found.push({ start: index, end: behind, key: isAddress ? addressKey(string) : latinKey(string), sure });
  }
  return found;
}

const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isGap = (unit: number): boolean =>
  unit === 0x20 || unit === 0x2c || unit === 0x3b || unit === 0x22 || unit === 0x29;

/**
 * Most of an English text is words in small letters, of which none is found: passes over those from `at` on that stand between blanks, commas and
 * quotation marks. `at` is behind a string, or 0.
 */
function passPlainWords(text: string, at: number): number {
  let passed = at;
  for (let i = at; i < text.length; ) {
    if (isGap(text.charCodeAt(i))) passed = ++i;
    else if (i > passed || (i === at && at > 0) || !isSmall(text.charCodeAt(i))) break;
    else {
      while (i < text.length && isSmall(text.charCodeAt(i))) i++;
      if (i < text.length && !isGap(text.charCodeAt(i))) break;
      passed = i;
    }
  }
  return passed;
}

function isBrand(string: string): boolean {
  return CAPITALISED.test(string) && string.length > LEAST_LETTERS && wordClass(string.toLowerCase()) === 'name';
}

function withNumber(text: string, start: number, match: string): string {
  const string = match.replace(/'s?$/, '');
  if (string.length !== match.length || !CODE.test(string)) return string;
  NUMBER_BEHIND.lastIndex = start + string.length;
  return string + (NUMBER_BEHIND.exec(text)?.[0] ?? '');
}

function addressKey(address: string): string {
  return address.replace(ADDRESS_START, '').replace(/\/+$/, '').toLowerCase();
}

/** An l among capitals was an I before it was typed by hand: COVlD-19. */
const L_AMONG_CAPITALS = /(?<=[A-Z])l(?=[A-Z])/g;

function latinKey(string: string): string {
  return string
    .replace(L_AMONG_CAPITALS, 'I')
    .toLowerCase()
    .replace(/[-. ']/g, '');
}

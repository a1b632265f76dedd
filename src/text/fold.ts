import type { Lang, Span } from '../types.js';
import type { ComparisonKey } from './comparison-key.js';
import { compatibilityForm } from './compatibility.js';
import { Draft } from './draft.js';
import { LOST } from './lost-character.js';
import { PUNCTUATION } from './punctuation.js';
import { simplifiedForm } from './traditional.js';

// What a table has for a UTF-16 unit is its folded form, or one of these; no folded form is a control character.
const UNKNOWN = 0;
const DROPPED = 1;
const SEVERAL = 2; // a form of several units
const SURROGATE = 3;
const LINE_BREAK = 0x0a;
const SPACE = 0x20;

const IS_LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;
const IS_SPACE = /[^\S\ufeff]/; // a byte order mark is white space to JavaScript, but parts no words
const IS_INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/u;
const IS_PRIVATE = /\p{Co}/u;
const SOFT_HYPHEN = '\u00ad';
const FULL_WIDTH_QUESTION_MARK = '？';
const DIGIT_FIRST = /^\p{Nd}/u;

/** Every unit that was asked for once. The contents depend on nothing but Unicode and the tables of this folder. */
const TABLES: Readonly<Record<Lang, Uint16Array>> = { zh: new Uint16Array(0x10000), en: new Uint16Array(0x10000) };

/**
 * The repairs that look at one character at a time: width, traditional forms, punctuation, white space, invisible and lost
 * characters. A line break stays one (white space with a line break in it is a single `\n`), and a Chinese `？` and an English
 * soft hyphen stay what they are, for the repairs that follow.
 */
export function fold(text: string, span: Span, lang: Lang): ComparisonKey {
  const table = TABLES[lang];
  const draft = new Draft(span.end - span.start);
  let changed = false;
  for (let at = span.start; at < span.end; at++) {
    const unit = text.charCodeAt(at);
    let form = table[unit]!;
    if (form === UNKNOWN) form = table[unit] = tableEntry(unit, lang);
    if (form === SPACE || form === LINE_BREAK) {
      if (draft.last === SPACE || draft.last === LINE_BREAK) {
        draft.widenLast(Math.min(form, draft.last), at + 1);
        changed = true;
        continue;
      }
    } else if (form === DROPPED) {
      changed = true;
      continue;
    } else if (form === SEVERAL) {
      pushNumberApart(draft, formOf(text[at]!, lang), at, at + 1);
      changed = true;
      continue;
    } else if (form === SURROGATE) {
      at += pushSurrogate(draft, text, at, span.end, lang) - 1;
      changed = true;
      continue;
    } else if (unit === 0x4e7e && isQian(text.charCodeAt(at + 1))) {
      form = unit;
    }
    draft.push(form, at, at + 1);
    if (form !== unit) changed = true;
  }
  return changed ? draft.finish() : draft.finish(text.slice(span.start, span.end));
}

/** 乾 is 干 in simplified text (餅乾), but not where it is read qián: 乾隆, 乾坤. */
const isQian = (next: number): boolean => next === 0x9686 || next === 0x5764;

function tableEntry(unit: number, lang: Lang): number {
  if (unit >= 0xd800 && unit < 0xe000) return SURROGATE;
  const form = formOf(String.fromCharCode(unit), lang);
  return form === '' ? DROPPED : form.length > 1 ? SEVERAL : form.charCodeAt(0);
}

/** The folded form of one code point: nothing, one unit or several. */
function formOf(char: string, lang: Lang): string {
  if (IS_LINE_BREAK.test(char)) return '\n';
  if (IS_SPACE.test(char)) return ' ';
  if (char === SOFT_HYPHEN && lang === 'en') return char;
  if (IS_INVISIBLE.test(char)) return '';
  if (IS_PRIVATE.test(char)) return LOST;
  if (char === FULL_WIDTH_QUESTION_MARK && lang === 'zh') return char;
  const forms = PUNCTUATION[lang];
  const folded = forms.get(char) ?? compatibilityForm(char);
  if (folded.length !== 1) return folded;
  const punctuated = forms.get(folded) ?? folded; // ｢ is 「 by NFKC, and “ after that
  return String.fromCharCode(simplifiedForm(punctuated.charCodeAt(0)));
}

/** `3½` is `3 1/2`, not `31/2`. */
function pushNumberApart(draft: Draft, form: string, start: number, end: number): void {
  if (DIGIT_FIRST.test(form) && DIGIT_FIRST.test(String.fromCharCode(draft.last))) draft.push(SPACE, start, start);
  draft.pushAll(form, start, end);
}

/** Appends the code point that begins at `at`; a surrogate without its partner is lost. The number of units read. */
function pushSurrogate(draft: Draft, text: string, at: number, end: number, lang: Lang): 1 | 2 {
  const codePoint = text.codePointAt(at)!;
  if (codePoint < 0x10000 || at + 1 >= end) {
    draft.push(LOST.charCodeAt(0), at, at + 1);
    return 1;
  }
  draft.pushAll(formOf(String.fromCodePoint(codePoint), lang), at, at + 2);
  return 2;
}

import type { Lang } from '../../types.js';
import { SPEECH_VERBS } from './speech-verbs.en.js';

/** What the length and the punctuation of the segments of one side say, by segment. */
export interface SegmentMarks {
  /** Characters that are neither white space nor control characters. */
  readonly length: Float64Array;
  /** 1 where a quotation is still open behind the segment. */
  readonly openAfter: Uint8Array;
  /** 1 where it begins with a quotation, or with words that introduce one: 他说：“…, She said, “… */
  readonly startsWithQuote: Uint8Array;
  readonly endsWithQuote: Uint8Array;
  readonly openingQuotes: Uint8Array;
  readonly questions: Uint8Array;
  readonly exclamations: Uint8Array;
  /** Commas, semicolons, colons, dashes: the joints between clauses. */
  readonly clauseMarks: Uint16Array;
  /** Colons; in English also verbs of speech, which a Chinese colon often stands for. */
  readonly colons: Uint8Array;
  /** 1 where the whole segment stands in brackets: a sound, a note, a stage direction. */
  readonly bracketed: Uint8Array;
}

const SURE_OPENING = new Set('“「『﹁﹃〝«');
const SURE_CLOSING = new Set('”」』﹂﹄〞»');
const CLAUSE_MARKS = new Set(',;:，；：、—–︰﹐﹑﹔﹕');
const SPACE_OR_CONTROL = /[\s\p{Cc}\p{Cf}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;
/** Words that begin with an apostrophe, which is then no opening quote. */
const CLIPPED = /^['‘’](?:tis|twas|twere|em|cause|til|bout|n|s|re|ve|ll|d|m|t)\b/i;

type Quote = 'opening' | 'closing' | undefined;

/**
 * Tells opening from closing quotes. Straight double quotes by what stands around them; single quotes are apostrophes unless
 * they stand at the edge of a word, and close only what was opened.
 */
function quoteAt(text: string, at: number, start: number, end: number, singleOpen: boolean): Quote {
  const c = text[at]!;
  if (SURE_OPENING.has(c)) return 'opening';
  if (SURE_CLOSING.has(c)) return 'closing';
  const before = at > start ? text[at - 1]! : ' ';
  const after = at + 1 < end ? text[at + 1]! : ' ';
  if (c === '"' || c === '＂') {
    const freeBefore = !LETTER_OR_DIGIT.test(before) && !/[.,?!。，？！…]/.test(before);
    const freeAfter = !LETTER_OR_DIGIT.test(after);
    if (freeBefore && !freeAfter) return 'opening';
    if (freeAfter && !freeBefore) return 'closing';
    return at === start || /[\s(（:：]/.test(before) ? 'opening' : 'closing';
  }
  if (c === '‘') return 'opening';
  if (c === "'" || c === '’') {
    if (singleOpen && !LETTER_OR_DIGIT.test(after) && /[.,?!。，？！…—-]/.test(before)) return 'closing';
    if (c === '’') return singleOpen && !LETTER.test(after) && /\p{Script=Han}/u.test(before) ? 'closing' : undefined;
    if (/[\s("“—-]/.test(before) && LETTER.test(after) && !CLIPPED.test(text.slice(at, at + 7))) return 'opening';
  }
  return undefined;
}

/** Whether a colon or comma stands right before the quote. */
function isIntroduced(text: string, at: number, start: number): boolean {
  let before = at - 1;
  if (before > start && text[before] === ' ') before--;
  return before > start && /[:：,，]/.test(text[before]!);
}

const CLOSING_BRACKET: ReadonlyMap<string, string> = new Map(
  [...'()（）[]［］【】〔〕'].flatMap((c, i, all) => (i % 2 === 0 ? [[c, all[i + 1]!] as const] : [])),
);

function isBracketed(text: string, start: number, end: number): boolean {
  const closing = CLOSING_BRACKET.get(text[start]!);
  return closing !== undefined && end > start + 1 && text[end - 1] === closing;
}

const byte = (n: number): number => Math.min(255, n);

/** Reads the marks of the stretches `spans` of a text; a quotation may run on from one to the next. */
export function segmentMarks(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  lang: Lang,
): SegmentMarks {
  const n = spans.length;
  const marks = {
    length: new Float64Array(n),
    openAfter: new Uint8Array(n),
    startsWithQuote: new Uint8Array(n),
    endsWithQuote: new Uint8Array(n),
    openingQuotes: new Uint8Array(n),
    questions: new Uint8Array(n),
    exclamations: new Uint8Array(n),
    clauseMarks: new Uint16Array(n),
    colons: new Uint8Array(n),
    bracketed: new Uint8Array(n),
  };
  let open = false;
  let singleOpen = false;
  spans.forEach(({ start, end }, s) => {
    if (isBracketed(text, start, end)) marks.bracketed[s] = 1;
    let length = 0;
    let openings = 0;
    let clauseMarks = 0;
    let colons = 0;
    let questions = 0;
    let exclamations = 0;
    let lastMark: Quote;
    let firstSeen = false;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0x20 || (unit < 0x21 && unit >= 0)) continue;
      const isWordy =
        (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x3400 && unit < 0xfe00);
      if (isWordy) {
        length++;
        firstSeen = true;
        lastMark = undefined;
        continue;
      }
      const c = text[at]!;
      if (SPACE_OR_CONTROL.test(c)) continue;
      length++;
      const quote = quoteAt(text, at, start, end, singleOpen);
      if (quote === 'opening') {
        open = true;
        if (c === "'" || c === '‘') singleOpen = true;
        openings++;
        if (!firstSeen || (openings === 1 && isIntroduced(text, at, start))) marks.startsWithQuote[s] = 1;
      } else if (quote === 'closing') {
        open = false;
        singleOpen = false;
        lastMark = quote;
      } else {
        if (c === '?' || c === '？') questions++;
        else if (c === '!' || c === '！') exclamations++;
        else if (CLAUSE_MARKS.has(c)) {
          clauseMarks++;
          if (c === ':' || c === '：') colons++;
        }
        if (LETTER_OR_DIGIT.test(c)) lastMark = undefined;
      }
      firstSeen = true;
    }
    marks.length[s] = length;
    marks.openAfter[s] = open ? 1 : 0;
    marks.endsWithQuote[s] = lastMark === 'closing' ? 1 : 0;
    marks.openingQuotes[s] = byte(openings);
    marks.questions[s] = questions > 0 ? 1 : 0;
    marks.exclamations[s] = exclamations > 0 ? 1 : 0;
    marks.clauseMarks[s] = Math.min(65535, clauseMarks);
    marks.colons[s] = byte(colons + (lang === 'en' ? speechVerbs(text, start, end) : 0));
  });
  return marks;
}

function speechVerbs(text: string, start: number, end: number): number {
  let count = 0;
  let from = -1;
  for (let at = start; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : 0;
    const isLetter = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
    if (isLetter) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      if (at - from >= 4 && at - from <= 10 && SPEECH_VERBS.has(text.slice(from, at))) count++;
      from = -1;
    }
  }
  return count;
}

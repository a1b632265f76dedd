import { type WordClass, wordClass } from './common-words.en.js';
import { couldBePinyin } from './latin-name.js';
import type { NameMention } from './name-mention.js';
import { PARTICLES, TITLES } from './titles.en.js';

/** A word of the text that may be part of a name, in offsets of the text without the `'s` behind it. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly kind: WordClass | 'particle' | 'initial';
  readonly isCapitals: boolean;
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}']*(?:-\p{L}[\p{L}\p{M}']*)*/uy;
/** Longer ones are no words; sequences of letters without end are not read again. */
const LONGEST_WORD = 40;
/** More capitalised words in a row are a headline or a list. */
const MOST_WORDS = 8;
const LETTER = /[\p{L}\p{M}]/u;
const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /^\p{Lu}[\p{Lu}'-]+$/u;
const POSSESSIVE = /'s?$/i;
const CONTRACTION = /'(?:ll|ve|re|d|m|t)$/i;
const PRONOUN_OR_ARTICLE = /[IA]/; // for once not an initial
const SENTENCE_END = /[.!?:;"“”(\n—]/;

/** @see findNames */
export function findEnglishNames(text: string): NameMention[] {
  const found: NameMention[] = [];
  let run: Word[] = [];
  let before = ''; // the word before the run, in lower case
  let last: { readonly start: number; readonly end: number } | undefined;
  let lastRead: Word | undefined;
  const lastWord = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    lastRead?.lower ?? text.slice(start, Math.min(end, start + LONGEST_WORD)).toLowerCase();
  const close = () => {
    if (run.length === 0) return;
    namesOf(run, before, text, found);
    run = [];
  };
  for (let start = nextWord(text, 0), end = start; start < text.length; start = nextWord(text, end)) {
    end = wordEnd(text, start);
    if (run.length > 0 && !joins(text, run.at(-1)!, last!.end, start)) close();
    // most words are neither part of a name nor behind one
    const isPlain = (run.length === 0 && isSmall(text.charCodeAt(start))) || end - start > LONGEST_WORD;
    const word = isPlain ? undefined : readWord(text.slice(start, end), start, run.length > 0);
    if (!word) close();
    else {
      if (run.length === 0) before = last && !SENTENCE_END.test(text.slice(last.end, start)) ? lastWord(last) : '';
      run.push(word);
    }
    last = { start, end };
    lastRead = word;
  }
  close();
  return found;
}

const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isAsciiLetter = (unit: number): boolean => unit < 0x80 && isSmall(unit | 0x20);

/** Where the next word begins, from `at` on; the end of the text if there is none. */
function nextWord(text: string, at: number): number {
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isAsciiLetter(unit) || (unit >= 0x80 && LETTER.test(String.fromCodePoint(text.codePointAt(at)!)))) break;
  }
  return at;
}

/** Where the word that begins at `start` ends: by hand, as far as it is ASCII. */
function wordEnd(text: string, start: number): number {
  for (let at = start; ; at++) {
    const unit = text.charCodeAt(at);
    if (isAsciiLetter(unit) || (unit === 0x27 && at > start)) continue;
    if (unit === 0x2d && isAsciiLetter(text.charCodeAt(at + 1))) continue;
    if (unit < 0x80 && (unit !== 0x2d || !(text.charCodeAt(at + 1) >= 0x80))) return at;
    if (at >= text.length) return at;
    WORD.lastIndex = start;
    return start + WORD.exec(text)![0].length;
  }
}

/** Only a space lies between words of a name, or the full stop of an initial or a title (J. Edgar, Mr. Wang). */
function joins(text: string, previous: Word, end: number, start: number): boolean {
  if (start - end === 1 && text[end] === ' ') return true;
  const abbreviated = previous.kind === 'initial' || TITLES.has(previous.lower);
  return abbreviated && text[end] === '.' && (start - end === 1 || (start - end === 2 && text[end + 1] === ' '));
}

/** Undefined for what is not part of a name: a word in lower case that is no particle inside one. */
function readWord(letters: string, start: number, insideRun: boolean): Word | undefined {
  const name = letters.replace(POSSESSIVE, '');
  const lower = name.toLowerCase();
  const word = { start, end: start + name.length, lower, isCapitals: CAPITALS.test(name) };
  if (!CAPITAL.test(name)) return insideRun && PARTICLES.has(name) ? { ...word, kind: 'particle' } : undefined;
  if (name.length === 1) return PRONOUN_OR_ARTICLE.test(name) ? undefined : { ...word, kind: 'initial' };
  if (CONTRACTION.test(name)) return undefined;
  const classes = lower.split('-').map((part) => (TITLES.has(lower) ? 'word' : wordClass(part)));
  return {
    ...word,
    kind: classes.every((kind) => kind === 'word') ? 'word' : classes.length > 1 ? 'name' : classes[0]!,
  };
}

/** Cuts a run of capitalised words at the everyday ones, and adds what is left of it. */
function namesOf(run: readonly Word[], before: string, text: string, found: NameMention[]): void {
  if (run.length === 0) return;
  const areAllCapitals = run.length > 1 && run.every(({ isCapitals, kind }) => isCapitals || kind === 'initial');
  const isPart = run.map((word, i) => belongs(run, i, word, areAllCapitals));
  for (let from = 0; from < run.length; from++) {
    if (!isPart[from]) continue;
    let to = from;
    while (to < run.length && isPart[to]) to++;
    addName(run.slice(from, to), from > 0 ? run[from - 1]!.lower : before, text, found);
    from = to;
  }
}

function belongs(
  run: readonly Word[],
  at: number,
  { kind, lower, isCapitals }: Word,
  areAllCapitals: boolean,
): boolean {
  if (isCapitals && !areAllCapitals) return standsForSurname(run, at);
  if (kind === 'particle' || kind === 'initial' || kind === 'name' || kind === 'either') return true;
  // Song Qingling, He Long, Sun Yat-sen: words that are pinyin are names beside pinyin, or beside a given name with a hyphen.
  return couldBePinyin(lower) && [run[at - 1], run[at + 1]].some((word) => word !== undefined && looksChinese(word));
}

const HYPHENATED_GIVEN = /^[a-z]{1,6}-[a-z]{1,6}$/;

function looksChinese({ lower, kind }: Word): boolean {
  if (kind !== 'name' && kind !== 'either') return false;
  return HYPHENATED_GIVEN.test(lower) || couldBePinyin(lower);
}

/** LI Ming, EMELYANOV Dmitry, but not WTO Director or US Treasury: capitals for the surname beside a name that has none. */
function standsForSurname(run: readonly Word[], at: number): boolean {
  const { lower } = run[at]!;
  const beside = [run[at - 1], run[at + 1]].some((word) => word && word.kind === 'name' && !word.isCapitals);
  return beside && (couldBePinyin(lower) || (lower.length >= 5 && /[aeiouy]/.test(lower)));
}

function addName(words: readonly Word[], before: string, text: string, found: NameMention[]): void {
  const excellency = words[0]?.lower === 'h' && words[1]?.lower === 'e' ? 2 : 0; // H.E.
  const first = words.findIndex(({ kind }, i) => i >= excellency && kind !== 'particle');
  if (first < 0) return;
  const last = words.findLastIndex(({ kind }) => kind !== 'particle' && kind !== 'initial');
  const kept = words.slice(first, last + 1);
  const names = kept.filter(({ kind }) => kind === 'name' || kind === 'word').length; // a word is here for its neighbour's sake
  const eithers = kept.filter(({ kind }) => kind === 'either').length;
  const isTitled = first === 0 && TITLES.has(before);
  if (kept.length > MOST_WORDS || (names === 0 && eithers < (isTitled ? 1 : 2))) return;
  const [start, end] = [kept[0]!.start, kept.at(-1)!.end];
  const key = text.slice(start, end).toLowerCase().replaceAll('.', '');
  found.push({ start, end, key, sure: isTitled || (names > 0 && kept.length > 1) });
}

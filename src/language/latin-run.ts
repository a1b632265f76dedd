import { endsInAbbreviation } from './gap.js';
import { latinWordKind } from './latin-word.js';
import { ENCLOSED_WEIGHT, type Run } from './run.js';
import { DIGIT, isHanLike, LATIN, NOTHING, SPACE, scriptOf } from './script.js';

const MIN_SUBSTANTIAL = 2;

// Costs of Latin words inside a Chinese sentence: names and products live there, English clauses do not.
const CODE = 0.3;
const TITLE = 0.6;
const FIRST_TITLES = 3;
const FURTHER_TITLE = 0.3;
const SMALL = 1;
const FUNCTION = 1.5;

/** Joins the parts of one word when it has letters or digits on both sides: Node.js, R&D, COVID-19, don't. */
const INNER_MARK = /[.'’&@_+-]/;
const SENTENCE_END = /[.!?]/;
const BEHIND_A_SENTENCE = /[\s”’"')]/;
const UPPER = /\p{Lu}/u;
const HAS_LATIN = /\p{Script=Latin}/u;
const HAS_SMALL = /\p{Ll}/u;

/** The Latin run that begins at `start`; it ends before the next Han character or sentence, or at `limit`. `enclosed` begins at `origin`. */
export function latinRun(text: string, start: number, limit: number, enclosed: Uint8Array, origin: number): Run {
  const weights = { code: 0, title: 0, connective: 0, small: 0, function: 0 };
  let end = start;
  let allCaps = true;
  let title = 0; // weight of the title word just read, which a number may yet make a code: Mate 60, Table 2
  let afterNumber = false;
  for (let at = start; at < limit; ) {
    const script = scriptOf(text.codePointAt(at)!);
    if (isHanLike(script)) break;
    if (script !== LATIN && script !== DIGIT) {
      if (endsSentence(text, at, limit)) break;
      if (script !== SPACE) {
        weights.title += title;
        title = 0;
        afterNumber = false;
      }
      at++;
      continue;
    }
    const token = text.slice(at, tokenEnd(text, at, limit));
    const weight = enclosed[at - origin] === 1 ? ENCLOSED_WEIGHT : 1;
    at += token.length;
    if (!HAS_LATIN.test(token)) {
      if (at < limit && isHanLike(scriptOf(text.codePointAt(at)!))) break; // 2020年: the number is of the Chinese
      weights.code += title;
      title = 0;
      afterNumber = true;
      continue;
    }
    const kind = latinWordKind(token);
    weights.title += title;
    title = 0;
    if (kind !== 'title') weights[kind] += weight;
    else if (afterNumber) weights.code += weight;
    else title = weight;
    allCaps &&= !HAS_SMALL.test(token);
    afterNumber = false;
    end = at;
  }
  weights.title += title;
  if (allCaps && weights.title > 0) {
    weights.title += weights.code; // CONTACT US: among capitals, a short word is no acronym
    weights.code = 0;
  }
  const names = weights.title >= 2 ? weights.title + weights.connective : weights.title;
  const clause = weights.function + (weights.title >= 2 ? 0 : weights.connective);
  const hostCost =
    CODE * weights.code +
    TITLE * Math.min(names, FIRST_TITLES) +
    FURTHER_TITLE * Math.max(0, names - FIRST_TITLES) +
    SMALL * weights.small +
    FUNCTION * clause;
  const substantial = names + weights.small + clause >= MIN_SUBSTANTIAL;
  const isName = weights.small + clause === 0;
  return { script: 'latin', start, end, hostCost, substantial, isName, plain: weights.code === 0 };
}

/** The end of the word or number at `at`, inner marks included. */
function tokenEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const codePoint = text.codePointAt(end)!;
    if (isTokenPart(codePoint)) end += codePoint > 0xffff ? 2 : 1;
    else if (end + 1 < limit && isInnerMark(text, end)) end++;
    else break;
  }
  return end;
}

/** Whether the mark at `at` ends a sentence that more Latin text follows: a change of language may begin there (…m.GDP增长). */
function endsSentence(text: string, at: number, limit: number): boolean {
  if (!SENTENCE_END.test(text.charAt(at)) || (text.charAt(at) === '.' && endsInAbbreviation(text, at))) return false;
  let next = at + 1;
  while (next < limit && BEHIND_A_SENTENCE.test(text.charAt(next))) next++;
  return UPPER.test(text.charAt(next));
}

function isInnerMark(text: string, at: number): boolean {
  const next = text.codePointAt(at + 1)!;
  if (!INNER_MARK.test(text.charAt(at)) || !isTokenPart(next)) return false;
  // Node.js and 3.5; a stop between a letter and a digit ends a sentence: ...the games.5月4日
  if (text.charAt(at) !== '.') return true;
  const isAfterDigit = scriptOf(text.charCodeAt(at - 1)) === DIGIT;
  return scriptOf(next) === DIGIT ? isAfterDigit : !isAfterDigit;
}

function isTokenPart(codePoint: number): boolean {
  const script = scriptOf(codePoint);
  return script === LATIN || script === DIGIT || script === NOTHING;
}

import { endsSentence, tokenEnd } from './latin-token.js';
import { latinWordKind } from './latin-word.js';
import { ENCLOSED_WEIGHT, type Run } from './run.js';
import { DIGIT, isHanLike, LATIN, SPACE, scriptOf } from './script.js';

const MIN_SUBSTANTIAL = 2;

// Costs of Latin words inside a Chinese sentence: names and products live there, English clauses do not.
const CODE = 0.3;
const TITLE = 0.6;
const FIRST_TITLES = 3;
const FURTHER_TITLE = 0.3;
const SMALL = 1;
const FUNCTION = 1.5;

const HAS_LATIN = /\p{Script=Latin}/u;
const HAS_DIGIT = /\p{Nd}/u;
const HAS_SMALL = /\p{Ll}/u;

type Judgement = Pick<Run, 'hostCost' | 'substantial' | 'isName' | 'plain'>;

/** The words of a run by kind, each with its weight. */
interface Words {
  code: number;
  title: number;
  connective: number;
  small: number;
  function: number;
  hasSmallLetters: boolean;
}

/**
 * The Latin run that begins at `start`. It ends before the next Han character, at the end of a sentence, behind the codes that it
 * begins with, or at `limit`. `enclosed` begins at `origin`.
 */
export function latinRun(text: string, start: number, limit: number, enclosed: Uint8Array, origin: number): Run {
  const words: Words = { code: 0, title: 0, connective: 0, small: 0, function: 0, hasSmallLetters: false };
  let end = start;
  let beginsWithCode = false; // one with a digit in it, and nothing but codes so far
  let title = 0; // weight of the title word just read, which a number may yet make a code: Mate 60, Table 2
  let afterNumber = false;
  for (let at = start; at < limit; ) {
    const script = scriptOf(text.codePointAt(at)!);
    if (isHanLike(script)) break;
    if (script !== LATIN && script !== DIGIT) {
      if (endsSentence(text, at, limit)) break;
      if (script !== SPACE) {
        words.title += title;
        title = 0;
        afterNumber = false;
      }
      at++;
      continue;
    }
    const token = text.slice(at, tokenEnd(text, at, limit));
    const weight = enclosed[at - origin] === 1 ? ENCLOSED_WEIGHT : 1;
    if (!HAS_LATIN.test(token)) {
      at += token.length;
      if (at < limit && isHanLike(scriptOf(text.codePointAt(at)!))) break; // 2020年: the number is of the Chinese
      words.code += title;
      title = 0;
      afterNumber = true;
      continue;
    }
    const kind = latinWordKind(token);
    if (kind === 'code') beginsWithCode ||= at === start && HAS_DIGIT.test(token);
    else if (beginsWithCode) break; // 编号：AB-12 Number: AB-12
    words.title += title;
    title = 0;
    if (kind !== 'title') words[kind] += weight;
    else if (afterNumber) words.code += weight;
    else title = weight;
    words.hasSmallLetters ||= HAS_SMALL.test(token);
    afterNumber = false;
    at += token.length;
    end = at;
  }
  words.title += title;
  return { script: 'latin', start, end, ...judged(words) };
}

function judged({ code, title, connective, small, function: functions, hasSmallLetters }: Words): Judgement {
  // CONTACT US: among capitals, a short word is no acronym.
  const codes = hasSmallLetters || title === 0 ? code : 0;
  const titles = title + code - codes;
  const isLongName = titles >= 2; // with the connectives between its words
  const names = isLongName ? titles + connective : titles;
  const clause = isLongName ? functions : functions + connective;
  return {
    hostCost:
      CODE * codes +
      TITLE * Math.min(names, FIRST_TITLES) +
      FURTHER_TITLE * Math.max(0, names - FIRST_TITLES) +
      SMALL * small +
      FUNCTION * clause,
    substantial: names + small + clause >= MIN_SUBSTANTIAL,
    isName: small + clause === 0,
    plain: codes === 0,
  };
}

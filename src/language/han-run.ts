import { FUNCTION_CHARACTERS } from './function-characters.zh.js';
import { ENCLOSED_WEIGHT, type Run } from './run.js';
import { isHanLike, LATIN, scriptOf } from './script.js';

/** Four characters make a title (公司简介); two or three are a name, unless a clause (我爱你). */
const MIN_SUBSTANTIAL_NAME = 4;
const MIN_SUBSTANTIAL_CLAUSE = 3;

/** Names hold such a character here and there (对外友好协会). */
const MAX_FUNCTIONS_OF_NAME = 0.2;

// Costs of Chinese inside an English sentence. The names of institutions are long, but they grow cheaper as they go on, so that
// it takes a clause, with the characters and marks that clauses have, to outweigh two changes of language.
const CHARACTER = 0.7;
const FIRST_CHARACTERS = 6;
const FURTHER_CHARACTER = 0.2;
const FUNCTION_CHARACTER = 1;
const MARK = 0.5;
const CHINESE_MARK = /[。，、；：！？]/;

/** The Han run that begins at `start`; it ends before the next Latin letter, or at `limit`. `enclosed` begins at `origin`. */
export function hanRun(text: string, start: number, limit: number, enclosed: Uint8Array, origin: number): Run {
  let end = start;
  let characters = 0;
  let names = 0;
  let functions = 0;
  let marks = 0;
  for (let at = start; at < limit; at++) {
    const codePoint = text.codePointAt(at)!;
    const script = scriptOf(codePoint);
    if (script === LATIN) break;
    const weight = enclosed[at - origin] === 1 ? ENCLOSED_WEIGHT : 1;
    const char = text.charAt(at);
    if (codePoint > 0xffff) at++;
    if (isHanLike(script)) {
      characters++;
      end = at + 1;
      if (FUNCTION_CHARACTERS.has(char)) functions += weight;
      else names += weight;
    } else if (CHINESE_MARK.test(char)) {
      marks += weight;
    }
  }
  const hostCost =
    CHARACTER * Math.min(names, FIRST_CHARACTERS) +
    FURTHER_CHARACTER * Math.max(0, names - FIRST_CHARACTERS) +
    FUNCTION_CHARACTER * functions +
    MARK * marks;
  const isName = marks === 0 && functions <= MAX_FUNCTIONS_OF_NAME * characters;
  const substantial = characters >= (isName ? MIN_SUBSTANTIAL_NAME : MIN_SUBSTANTIAL_CLAUSE);
  return { script: 'han', start, end, hostCost, substantial, isName, plain: true };
}

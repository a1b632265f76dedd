import type { Approximation } from './number-value.js';
import { matchAt } from './sticky-match.js';

const BEFORE =
  /\b(?:(about|around|approximately|approx\.?|roughly|some|circa|an estimated|estimated)|(nearly|almost|close to|just under|approaching)|((?:well )?over|more than|above|exceeding|in excess of|upwards? of|beyond|greater than|surpassing|surpassed|exceeded|exceeds)|(under|less than|fewer than|below|short of)|(at least|no fewer than|no less than|not less than|a minimum of|minimum)|(up to|as many as|as much as|at most|no more than|not more than|not exceeding|not to exceed|a maximum of|maximum)) (?:a |an |the )?$/i;
/** The longest match of `BEFORE`, with room for the boundary before it. */
const BEFORE_REACH = 22;
const AFTER = /(?: or so|-odd| odd)\b|(\+| ?plus\b| or more\b| and above\b)/iy;
const NAMES: readonly Approximation[] = ['about', 'nearly', 'over', 'under', 'at-least', 'at-most'];

/** What the words around a number say about its exactness. */
export function approximationOf(text: string, start: number, end: number): Approximation | undefined {
  const before = text.slice(Math.max(0, start - BEFORE_REACH), start);
  const match = before.endsWith(' ') ? BEFORE.exec(before) : null;
  if (match !== null) return NAMES.find((_, index) => match[index + 1] !== undefined);
  const after = matchAt(AFTER, text, end);
  if (after === null) return undefined;
  return after[1] !== undefined ? 'over' : 'about';
}

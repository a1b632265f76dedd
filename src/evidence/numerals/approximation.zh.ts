import type { Approximation } from './number-value.js';
import { matchAt } from './sticky-match.js';

const BEFORE =
  /(?:(大约|大概|约莫|约|差不多)|(将近|接近|近)|(超过|超出|突破|高于|多于|大于|逾|超)|(不到|不足|少于|低于|小于|未满)|(至少|最少|起码|不(?:会|得|能|应|可)?(?:少于|低于|小于)|上)|(至多|最多|不(?:会|得|能|应|可|应当)?(?:超过|超出|多于|高于|大于))) ?$/;
/** The longest match of `BEFORE`. */
const BEFORE_REACH = 6;
const AFTER = /(左右|上下)|(之?多|有余)(?!边|种|样|元化)|(以下|之内|以内)|(以上)/y;
const NAMES: readonly Approximation[] = ['about', 'nearly', 'over', 'under', 'at-least', 'at-most'];
const NAMES_AFTER: readonly Approximation[] = ['about', 'over', 'at-most', 'at-least'];

/** What the words before a number that begins at `at` say about its exactness. */
export function approximationBefore(text: string, at: number): Approximation | undefined {
  const match = BEFORE.exec(text.slice(Math.max(0, at - BEFORE_REACH), at));
  return match === null ? undefined : nameOf(match, NAMES);
}

/** What the words behind a number and its measure word say. */
export function approximationAfter(text: string, at: number): Approximation | undefined {
  const match = matchAt(AFTER, text, at);
  return match === null ? undefined : nameOf(match, NAMES_AFTER);
}

function nameOf(match: RegExpExecArray, names: readonly Approximation[]): Approximation | undefined {
  return names.find((_, index) => match[index + 1] !== undefined);
}

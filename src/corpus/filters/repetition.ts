import type { FilterOptions } from '../settings.js';
import type { Judge } from './judge.js';
import { excerpt } from './no-text.js';

const HAN = /\p{Script=Han}/gu;
/** A single Chinese character is said again for the sound of it: 咕咕咕咕. */
const SOUND_TIMES = 2;
/** The longest phrase, in words of English or characters of Chinese, whose repeating is looked for. */
const LONGEST_PHRASE = 12;

/** A phrase that one side says over and over and the other does not, as translation models do that have lost their thread. */
export function judgeRepetition({ mostTimes }: FilterOptions<'repetition'>): Judge {
  return ({ zh, words }) => {
    const inEn = words.map((word) => word.toLowerCase());
    const inZh = zh.text.match(HAN) ?? [];
    if (!hasOften(inEn, mostTimes) && !hasOften(inZh, mostTimes)) return undefined;
    const [ofEn, ofZh] = [longestLoop(inEn), longestLoop(inZh)];
    const isEn = ofEn.times >= ofZh.times;
    const { phrase, times } = isEn ? ofEn : ofZh;
    const most = !isEn && phrase.length === 1 ? SOUND_TIMES * mostTimes : mostTimes;
    if (times <= most || times < 2 * (isEn ? ofZh : ofEn).times) return undefined;
    return { message: `"${excerpt(phrase.join(isEn ? ' ' : ''))}" ${times} times over`, value: times, limit: most };
  };
}

/** Whether any unit stands more than so many times, as those of a phrase must that is said so often. */
function hasOften(units: readonly string[], times: number): boolean {
  if (units.length <= times) return false;
  const counts = new Map<string, number>();
  for (const unit of units) {
    const count = (counts.get(unit) ?? 0) + 1;
    if (count > times) return true;
    counts.set(unit, count);
  }
  return false;
}

/** The phrase that stands most often in a row. Digits are no phrase: 1000000. */
function longestLoop(units: readonly string[]): { readonly phrase: readonly string[]; readonly times: number } {
  let best: { phrase: readonly string[]; times: number } = { phrase: [], times: 1 };
  for (let length = 1; length <= LONGEST_PHRASE && length * (best.times + 1) <= units.length; length++) {
    let run = 0;
    for (let at = length; at < units.length; at++) {
      run = units[at] === units[at - length] ? run + 1 : 0;
      const times = Math.floor(run / length) + 1;
      if (times <= best.times) continue;
      const phrase = units.slice(at + 1 - length, at + 1);
      if (!phrase.every((unit) => /^\d/.test(unit))) best = { phrase, times };
    }
  }
  return best;
}

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
  return ({ zh, en, words }) => {
    const characters = zh.text.match(HAN) ?? [];
    const sides = [
      { units: words, text: en.text, joint: ' ' },
      { units: characters, text: zh.text, joint: '' },
    ] as const;
    const loops = sides.map(({ units }) => longestLoop(units));
    const [first, second] = loops[0]!.times >= loops[1]!.times ? [0, 1] : [1, 0];
    const { phrase, times } = loops[first]!;
    const most = first === 1 && phrase.length === 1 ? SOUND_TIMES * mostTimes : mostTimes;
    if (times <= most || times < 2 * loops[second]!.times) return undefined;
    const said = excerpt(phrase.join(sides[first]!.joint));
    return { message: `"${said}" ${times} times over`, value: times, limit: most };
  };
}

/** The phrase that stands most often in a row. Digits are no phrase: 1000000. */
function longestLoop(units: readonly string[]): { readonly phrase: readonly string[]; readonly times: number } {
  let best: { phrase: readonly string[]; times: number } = { phrase: [], times: 1 };
  for (let length = 1; length <= LONGEST_PHRASE && length * (best.times + 1) <= units.length; length++) {
    let run = 0;
    for (let at = length; at < units.length; at++) {
      if (units[at]!.toLowerCase() !== units[at - length]!.toLowerCase()) {
        run = 0;
        continue;
      }
      run++;
      const times = Math.floor(run / length) + 1;
      if (times <= best.times) continue;
      const phrase = units.slice(at + 1 - length, at + 1);
      if (!phrase.every((unit) => /^\d/.test(unit))) best = { phrase, times };
    }
  }
  return best;
}

import type { Position, Report } from './fault.js';
import { languageOf, writtenIn } from './languages.js';
import { seenPairs } from './seen-pairs.js';

/** One side of a pair. */
export interface SideText {
  /** Its language tag; undefined if there is none, which is told of elsewhere. */
  readonly tag: string | undefined;
  readonly text: string;
  readonly at: Position;
}

/** Checks what every format has: pairs of texts. */
export interface PairCheck {
  readonly check: (sides: readonly SideText[], at: Position) => void;
  readonly pairs: () => number;
  /** Duplicates further apart than what could be remembered may have been missed. */
  readonly missedDuplicates: () => boolean;
}

/** What Trados cloud takes of a side (docs of RWS). */
const LONGEST_SIDE = 2000;

export function pairCheck(report: Report): PairCheck {
  const seen = seenPairs();
  let pairs = 0;
  return {
    check: (sides, at) => {
      pairs++;
      for (const side of sides) {
        if (side.text.trim() === '') report('empty-segment', side.at, `the ${nameOf(side)} side is empty`);
        if (side.text.length > LONGEST_SIDE) {
          report('long-segment', side.at, `the ${nameOf(side)} side has ${side.text.length} characters`);
        }
      }
      checkLanguages(sides, at, report);
      if (sides.length < 2) return;
      const before = seen.lineBefore(sides.map(({ tag, text }) => `${tag ?? ''}\0${text}`).join('\0'), at.line);
      if (before !== undefined) report('duplicate', at, `the same pair as on line ${before}`);
    },
    pairs: () => pairs,
    missedDuplicates: () => seen.isFull,
  };
}

function checkLanguages(sides: readonly SideText[], at: Position, report: Report): void {
  const wrong = sides.filter(({ tag, text }) => {
    const expected = tag === undefined ? undefined : languageOf(tag);
    const found = expected === undefined ? undefined : writtenIn(text);
    return found !== undefined && found !== expected;
  });
  const chinese = wrong.find(({ text }) => writtenIn(text) === 'zh');
  const other = chinese && sides.find((side) => languageOf(side.tag ?? '') === 'zh');
  // A short English text alone would not do, but beside Chinese in the English place it leaves no doubt.
  if (chinese && other && !/\p{Script=Han}/u.test(other.text) && /\p{Script=Latin}/u.test(other.text)) {
    report('swapped-languages', at, `the text of ${other.tag} is English, that of ${chinese.tag} Chinese`);
    return;
  }
  for (const side of wrong) {
    const found = writtenIn(side.text) === 'zh' ? 'Chinese' : 'English';
    report('wrong-language', side.at, `${found} text where ${side.tag} should stand`);
  }
}

const nameOf = ({ tag }: SideText): string => tag ?? 'unnamed';

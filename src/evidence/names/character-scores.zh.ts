import {
  COMMON_PAIRS,
  COMPOUND_SURNAMES,
  FIRST_GIVEN,
  KNOWN_PAIRS,
  SECOND_GIVEN,
  SINGLE_GIVEN,
  SURNAMES,
  TRANSLITERATING,
} from './surnames.data.js';

/** Log ratio for a character that the table does not list: rarer in such names than in text, by far. */
export const UNLISTED = -4;

/** By UTF-16 unit: log(share of the character in that place of a name / share in running text), rounded. */
export interface CharacterScores {
  readonly surname: Int8Array;
  readonly single: Int8Array;
  readonly first: Int8Array;
  readonly second: Int8Array;
  readonly transliterating: Int8Array;
}

let scores: CharacterScores | undefined;
let pairs: ReadonlyMap<number, PairStrength> | undefined;

/** What the characters say for names. Expanded once, in a few milliseconds. */
export function characterScores(): CharacterScores {
  return (scores ??= {
    surname: expand(SURNAMES),
    single: expand(SINGLE_GIVEN),
    first: expand(FIRST_GIVEN),
    second: expand(SECOND_GIVEN),
    transliterating: expand(TRANSLITERATING),
  });
}

function expand(table: string): Int8Array {
  const values = new Int8Array(0x10000).fill(UNLISTED);
  for (const group of table.split(' ')) {
    const colon = group.indexOf(':');
    const value = Number(group.slice(0, colon));
    for (let at = colon + 1; at < group.length; at++) values[group.charCodeAt(at)] = value;
  }
  return values;
}

/** Surnames of two characters. */
const COMPOUND_SURNAME_SET: ReadonlySet<string> = new Set(COMPOUND_SURNAMES.split(' '));
const FIRST_OF_COMPOUND: ReadonlySet<number> = new Set(Array.from(COMPOUND_SURNAME_SET, (name) => name.charCodeAt(0)));

/** Whether a surname of two characters stands at `at`. */
export const isCompoundSurname = (text: string, at: number): boolean =>
  FIRST_OF_COMPOUND.has(text.charCodeAt(at)) && COMPOUND_SURNAME_SET.has(text.slice(at, at + 2));

/** 2: two characters that stand together in a very common word; 1: in a less common one; 0: in none that is known. */
export type PairStrength = 0 | 1 | 2;

/** Whether units `at` and `at + 1` of `text` are neighbours in an everyday word. False at both ends of the text. */
export function wordPair(text: string, at: number): PairStrength {
  if (at < 0 || at + 1 >= text.length) return 0;
  pairs ??= expandPairs();
  const [first, second] = [text.charCodeAt(at) - FIRST_HAN, text.charCodeAt(at + 1) - FIRST_HAN];
  if (first < 0 || second < 0 || first >= HAN_UNITS || second >= HAN_UNITS) return 0;
  return pairs.get(first * HAN_UNITS + second) ?? 0;
}

/** The table has pairs of this block only, so that their numbers are small ones, which a `Map` finds fastest. */
const FIRST_HAN = 0x4e00;
const HAN_UNITS = 0x5200;

function expandPairs(): ReadonlyMap<number, PairStrength> {
  const strengths = new Map<number, PairStrength>();
  for (const [table, strength] of [
    [KNOWN_PAIRS, 1],
    [COMMON_PAIRS, 2],
  ] as const) {
    for (const group of table.split(' ')) {
      for (let at = 2; at < group.length; at++) {
        strengths.set((group.charCodeAt(0) - FIRST_HAN) * HAN_UNITS + group.charCodeAt(at) - FIRST_HAN, strength);
      }
    }
  }
  return strengths;
}

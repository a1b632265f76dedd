import type { HalfDay } from './clock.js';

/** Words for the half of the day that may stand before an hour, longer ones first. */
const HALVES: readonly (readonly [string, HalfDay])[] = [
  ['上午', 'am'],
  ['早上', 'am'],
  ['早晨', 'am'],
  ['清晨', 'am'],
  ['凌晨', 'am'],
  ['今早', 'am'],
  ['明早', 'am'],
  ['下午', 'pm'],
  ['午后', 'pm'],
  ['傍晚', 'pm'],
  ['中午', 'noon'],
  ['正午', 'noon'],
  ['晚上', 'night'],
  ['晚间', 'night'],
  ['夜里', 'night'],
  ['夜间', 'night'],
  ['半夜', 'night'],
  ['深夜', 'night'],
  ['午夜', 'night'],
  ['今晚', 'night'],
  ['昨晚', 'night'],
  ['当晚', 'night'],
  ['早', 'am'],
  ['晚', 'night'],
];

/** The word before the hour at `at`; a space between them is allowed. */
export function halfBefore(text: string, at: number): { readonly half: HalfDay; readonly start: number } | undefined {
  const end = text[at - 1] === ' ' ? at - 1 : at;
  for (const [word, half] of HALVES) if (text.endsWith(word, end)) return { half, start: end - word.length };
  return undefined;
}

/** Steps over the word for the half of the day of the second time. */
export function skipHalf(text: string, at: number): number {
  for (const [word] of HALVES) if (text.startsWith(word, at)) return at + word.length;
  return at;
}

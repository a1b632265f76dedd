import type { FilterOptions } from '../settings.js';
import type { Finding, Judge } from './judge.js';

/** Lengths that no model is trained on. */
export function judgeLength(limits: FilterOptions<'length'>): Judge {
  const { leastCharacters, mostCharacters, leastWords, mostWords } = limits;
  return ({ zh, words }) =>
    outside(zh.length, leastCharacters, mostCharacters, 'characters of Chinese') ??
    outside(words.length, leastWords, mostWords, 'words of English');
}

function outside(value: number, least: number, most: number, what: string): Finding | undefined {
  if (value < least) return { message: `${value} ${what}, fewer than ${least}`, value, limit: least };
  if (value > most) return { message: `${value} ${what}, more than ${most}`, value, limit: most };
  return undefined;
}

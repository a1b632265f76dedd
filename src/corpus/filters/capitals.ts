import type { FilterOptions } from '../settings.js';
import type { Judge } from './judge.js';

const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;

/** English in capitals throughout: teaches a model to shout. Short headings stay. */
export function judgeCapitals({ leastWords }: FilterOptions<'capitals'>): Judge {
  return ({ en, words }) =>
    words.length >= leastWords && !SMALL.test(en.text) && CAPITAL.test(en.text)
      ? { message: `${words.length} words, all in capitals`, value: words.length, limit: leastWords }
      : undefined;
}

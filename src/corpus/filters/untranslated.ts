import type { FilterOptions } from '../settings.js';
import type { Judge } from './judge.js';
import { percent } from './language.js';
import { wordsOf } from './read-pair.js';

/** Fewer words in small letters than this may be a quotation, or a name such as "van der". */
const LEAST_WORDS = 3;
const SMALL = /^\p{Ll}/u;
const HAN_RUN = /\p{Script=Han}{2,}/gu;

/** Text of one side that stands as it is, or nearly, in the other. Names and terms do so in good translations, sentences do not. */
export function judgeUntranslated({ mostCopied }: FilterOptions<'untranslated'>): Judge {
  return ({ zh, en, words }) => {
    if (zh.counts.latin > 0) {
      const inZh = new Set(wordsOf(zh.prose));
      const copied = words.filter((word) => SMALL.test(word) && inZh.has(word)).length;
      const share = copied / words.length;
      if (copied >= LEAST_WORDS && share > mostCopied) return finding(share, mostCopied, 'English', 'Chinese');
    }
    if (en.counts.han > 0) {
      let copied = 0;
      for (const [run] of en.text.matchAll(HAN_RUN)) if (zh.text.includes(run)) copied += run.length;
      const share = copied / zh.counts.han;
      if (copied >= LEAST_WORDS && share > mostCopied) return finding(share, mostCopied, 'Chinese', 'English');
    }
    return undefined;
  };
}

const finding = (value: number, limit: number, from: string, to: string) => ({
  message: `${percent(value)} of the ${from} side stands untranslated in the ${to}`,
  value,
  limit,
});

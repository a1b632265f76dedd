import type { CorpusPair } from './corpus-pair.js';
import { type Hash, textHash } from './text-hash.js';

/** Not letters, digits or signs that carry meaning, such as + and %. */
const NO_CONTENT = /[^\p{L}\p{M}\p{N}\p{S}%]+/gu;

/** What a text says, whatever its spaces, punctuation, width and capitals: texts with the same content are duplicates. */
export function contentOf(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  const content = folded.replace(NO_CONTENT, ' ').trim();
  return content === '' ? folded : content;
}

/** Hashes by which pairs with the same text on a side, or on both, find each other. */
export interface ContentKeys {
  readonly pair: Hash;
  readonly zh: Hash;
  readonly en: Hash;
}

/** Seeds of the hashes: a Chinese and an English side with the same text shall not be taken for one another. */
const SEEDS = { zh: 1, en: 2 } as const;
/** Stands in no content. */
const BETWEEN = '\n';

export function contentKeys(contents: { readonly zh: string; readonly en: string }): ContentKeys {
  // Chinese is written with spaces or without them.
  const zh = contents.zh.replaceAll(' ', '');
  return {
    pair: textHash(zh + BETWEEN + contents.en),
    zh: textHash(zh, SEEDS.zh),
    en: textHash(contents.en, SEEDS.en),
  };
}

export const contentsOf = ({ zh, en }: Pick<CorpusPair, 'zh' | 'en'>) => ({ zh: contentOf(zh), en: contentOf(en) });

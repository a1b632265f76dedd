import { contentOf } from './content.js';
import { textHash } from './text-hash.js';

/** Ordered: where content stands in several, the last one has it. */
export const SPLITS = ['train', 'dev', 'test'] as const;
export type Split = (typeof SPLITS)[number];

export interface SplitSettings {
  /** Shares, 0..1, of dev and test. */
  readonly dev: number;
  readonly test: number;
  /** Another salt gives another split. */
  readonly salt: string;
}

const RANGE = 2 ** 32;

/**
 * Where a pair belongs: by its document, so that no document stands on two sides of the fence; a pair that is of no document, by what its Chinese says. Depends on
 * nothing else, so it stays when the corpus grows.
 */
export function splitOf(
  pair: { readonly document?: string; readonly zh: string },
  { dev, test, salt }: SplitSettings,
): Split {
  const key =
    pair.document === undefined ? `text\n${contentOf(pair.zh).replaceAll(' ', '')}` : `document\n${pair.document}`;
  const place = textHash(`${salt}\n${key}`).high / RANGE;
  return place < test ? 'test' : place < test + dev ? 'dev' : 'train';
}

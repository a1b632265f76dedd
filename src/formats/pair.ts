import type { Lang } from '../types.js';

/** A value for each language. */
export interface Both<T> {
  readonly zh: T;
  readonly en: T;
}

/**
 * A bead as the formats hold it: what stands in a file, without the bitext that it came from. What a format has no place for
 * is absent after reading. Plain data, JSON-safe.
 */
export interface Pair {
  /** Name of the document. Pairs of one document stand together. */
  readonly document?: string;
  /** Text of each side, `''` on the empty side of a null, and on both where the format holds numbers only. */
  readonly zh: string;
  readonly en: string;
  /** Shape, zh-en: `1-2`. */
  readonly type?: string;
  /** 0..1. */
  readonly confidence?: number;
  /** The sentences of each side, where the format keeps them apart. */
  readonly sentences?: Both<readonly string[]>;
  /** Numbers of the sentences on their side of the document, from 0. */
  readonly segments?: Both<readonly number[]>;
  /** Where each sentence stands in its document: `[start, end]` in UTF-16 code units. */
  readonly spans?: Both<readonly (readonly [start: number, end: number])[]>;
  /** What made the pair so; only our own JSON Lines hold it. */
  readonly evidence?: unknown;
  /** `confirmed` or `edited` by a person, where the format tells. */
  readonly status?: string;
  /** What a person wrote beside it. */
  readonly note?: string;
  /** The text of a side before a person changed it. */
  readonly original?: Partial<Both<string>>;
  /** How many pairs with these texts were merged into this one. */
  readonly count?: number;
}

/** Which language a format that speaks of source and target has first. */
export type Direction = 'zh-en' | 'en-zh';

export const LANGUAGES: readonly Lang[] = ['zh', 'en'];

/** The languages in the order of a direction. */
export function ordered(direction: Direction): readonly [source: Lang, target: Lang] {
  return direction === 'zh-en' ? ['zh', 'en'] : ['en', 'zh'];
}

/** Both values, made by language. */
export function both<T>(of: (lang: Lang) => T): Both<T> {
  return { zh: of('zh'), en: of('en') };
}

/** Whether a pair has nothing to read on a side: translation tools and trainers take that for a fault. */
export function isHalf({ zh, en }: Pair): boolean {
  return zh.trim() === '' || en.trim() === '';
}

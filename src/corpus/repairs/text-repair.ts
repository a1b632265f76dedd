import type { Lang } from '../../types.js';

/** One repair: the text of a side in, the repaired text out; the same string if there is nothing to repair. */
export type TextRepair = (text: string, lang: Lang) => string;

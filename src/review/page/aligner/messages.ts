import type { Bitext } from '../../../types.js';

/** What the page may ask the worker to align: a mixed text, or two. */
export type Texts = string | { readonly zh: string; readonly en: string };

export interface Request {
  readonly texts: Texts;
  /** Sent with the first request only; the worker keeps it. */
  readonly lexicon?: ArrayBuffer;
}

export type Reply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'aligned'; readonly bitext: Bitext }
  | { readonly kind: 'failed'; readonly code: string | undefined; readonly message: string };

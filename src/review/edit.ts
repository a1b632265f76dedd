import type { Lang } from '../types.js';

/** What a person does to a bead, by its id. Plain data, JSON-safe. */
export type Edit =
  /** `auto` takes back a confirmation or rejection. */
  | { readonly kind: 'status'; readonly bead: string; readonly status: 'auto' | 'confirmed' | 'rejected' }
  /** An empty note takes it away. */
  | { readonly kind: 'note'; readonly bead: string; readonly note: string }
  /** `null` brings back the original. */
  | { readonly kind: 'text'; readonly bead: string; readonly side: Lang; readonly text: string | null }
  | { readonly kind: 'merge'; readonly bead: string; readonly with: 'next' | 'previous' }
  /** So many sentences of each side stay in the bead; the others become the next one. */
  | { readonly kind: 'split'; readonly bead: string; readonly zh: number; readonly en: number }
  /** Cuts a sentence in two at an offset into the text of its side; both parts stay in the bead. */
  | { readonly kind: 'split-segment'; readonly bead: string; readonly side: Lang; readonly at: number }
  /** The first sentence of a side goes to the previous bead, or the last one to the next. */
  | { readonly kind: 'move'; readonly bead: string; readonly side: Lang; readonly sentence: 'first' | 'last' }
  /** Two nulls, wherever they stand; the pair stands where the Chinese does. */
  | { readonly kind: 'pair'; readonly zh: string; readonly en: string }
  /** Makes a null of each side. */
  | { readonly kind: 'unpair'; readonly bead: string }
  /** Puts the sentences of the bead's runner-up together; what others lose of theirs, they lose, and what is left over becomes nulls. */
  | { readonly kind: 'runner-up'; readonly bead: string };

import type { Reading, Stretch } from '../evidence/lexical/reading.js';
import { type PairBand, reachOf } from './pair-band.js';
import type { Workspace } from './workspace.js';

/** Behind every token. */
export const NO_TOKEN = 0x7fffffff;

/**
 * A window on the English tokens of a stretch that moves forward only, so that the tokens which a word meets are found without a search. Tokens are
 * numbered in the order of the stretch.
 */
export interface TokenWindow {
  /** The first place that is numbered. */
  readonly from: number;
  /** By place less `from`: its first token; one more at the end. */
  readonly offsets: Int32Array;
  /** By token: its word, and its place in the stretch. */
  readonly words: Int32Array;
  readonly places: Int32Array;
  /** By English word: its first token from the beginning of the window on, or `NO_TOKEN`. */
  readonly first: Int32Array;
  /** By token: the next one of the same word, or `NO_TOKEN`. */
  readonly next: Int32Array;
  /** Lets the window begin at a place, which may not be before where it begins already. */
  moveTo(place: number): void;
  /** Gives the workspace back as it was. */
  close(): void;
}

/** Opens a window on the English tokens that a band reaches over. */
export function openWindow(
  { en }: Reading,
  stretch: Stretch,
  band: PairBand,
  { firstTokens: first }: Workspace,
): TokenWindow {
  const { from, to } = reachOf(band);
  const offsets = new Int32Array(to - from + 1);
  for (let j = from; j < to; j++) {
    const segment = stretch.en[j]!;
    offsets[j - from + 1] = offsets[j - from]! + en.words.offsets[segment + 1]! - en.words.offsets[segment]!;
  }
  const count = offsets[to - from]!;
  const words = new Int32Array(count);
  const places = new Int32Array(count);
  for (let j = from; j < to; j++) {
    const segment = stretch.en[j]!;
    const at = offsets[j - from]!;
    words.set(en.words.tokens.subarray(en.words.offsets[segment]!, en.words.offsets[segment + 1]!), at);
    places.fill(j, at, offsets[j - from + 1]!);
  }
  const next = new Int32Array(count);
  for (let token = count - 1; token >= 0; token--) {
    next[token] = first[words[token]!]!;
    first[words[token]!] = token;
  }
  let start = 0;
  return {
    from,
    offsets,
    words,
    places,
    first,
    next,
    moveTo(place) {
      for (const end = offsets[place - from]!; start < end; start++) first[words[start]!] = next[start]!;
    },
    close() {
      for (; start < count; start++) first[words[start]!] = NO_TOKEN;
    },
  };
}

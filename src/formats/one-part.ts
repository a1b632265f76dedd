import type { Pair } from './pair.js';
import type { PairWriter } from './pair-format.js';

/** A writer of a single file. */
export function onePart(pair: (pair: Pair) => string, open: () => string = () => '', close = nothing): PairWriter {
  return { open: () => [open()], pair: (next) => [pair(next)], close: () => [close()] };
}

const nothing = (): string => '';

/** `parts` of a format of one file. */
export const ONE_PART = (): readonly string[] => [''];

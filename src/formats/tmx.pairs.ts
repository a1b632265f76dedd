import { ONE_PART } from './one-part.js';
import type { PairFormat } from './pair-format.js';
import { readTmx } from './read-tmx.js';
import { writeTmx } from './write-tmx.js';

/** TMX 1.4b; see `writeTmx` for what it holds. */
export const tmxPairs: PairFormat = {
  parts: ONE_PART,
  extension: '.tmx',
  pairsOnly: true,
  read: readTmx,
  write: writeTmx,
};

import { version } from '../package.json';
import { WEIGHTS } from './beads/weights.data.js';
import { HASH_START, hashUnit } from './lexicon/layout.js';
import type { Lexicon } from './lexicon/lexicon.js';
import type { AlignOptions } from './options.js';
import { PAIR_WEIGHTS } from './pairing/pair-weights.data.js';

let weightsId: string | undefined;

/** Eight hexadecimal digits that change with any weight. */
function idOfWeights(): string {
  if (weightsId === undefined) {
    let hash = HASH_START;
    for (const c of JSON.stringify([WEIGHTS, PAIR_WEIGHTS])) hash = hashUnit(hash, c.charCodeAt(0));
    weightsId = (hash >>> 0).toString(16).padStart(8, '0');
  }
  return weightsId;
}

/** Says what produced a result, so that two results can be compared. */
export function signature(lexicon: Lexicon, options: AlignOptions): string {
  return `duizhao/${version} lexicon:${lexicon.id} weights:${idOfWeights()} effort:${options.effort ?? 'default'}`;
}

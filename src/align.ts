import type { AlignInput, AlignOptions } from './options.js';
import type { Bitext } from './types.js';

/** Under construction: the order of the stages. */
export function align(input: AlignInput, options: AlignOptions = {}): Bitext {
  throw new Error(`not built yet: ${typeof input} ${Object.keys(options).join()}`);
}

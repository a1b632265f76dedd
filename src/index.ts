export { align } from './align.js';
export { AlignError, type AlignErrorCode, type Place } from './errors.js';
export type { AlignInput, AlignOptions, Effort } from './options.js';
export type * from './types.js';

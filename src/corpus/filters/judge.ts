import type { Reason } from '../reason.js';
import type { ReadPair } from './read-pair.js';

/** What a filter found; the name of the filter is added by who asks. */
export type Finding = Omit<Reason, 'filter'>;

/** Says why a pair should go, or nothing. */
export type Judge = (pair: ReadPair) => Finding | undefined;

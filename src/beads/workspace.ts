import type { Reading } from '../evidence/lexical/reading.js';
import { NO_TOKEN } from './token-window.js';

/** Room that is made once a document and used by one stretch after the other, so that many small stretches cost no more than one large. */
export interface Workspace {
  /** By English word: see `TokenWindow`. All `NO_TOKEN` between uses. */
  readonly firstTokens: Int32Array;
}

export function makeWorkspace(reading: Reading): Workspace {
  return { firstTokens: new Int32Array(reading.en.words.counts.length).fill(NO_TOKEN) };
}

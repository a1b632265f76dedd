import type { Bitext } from '../types.js';

/**
 * Writes bitexts in one format: `open()`, then `body()` once for every bitext, then `close()`, joined without anything
 * between. Pure: the strings are the file, in UTF-16; write them as UTF-8 without a byte order mark.
 */
export interface Exporter {
  open(): string;
  /** `document` names where the bitext came from, in the formats that have a place for it. */
  body(bitext: Bitext, document?: string): string;
  close(): string;
}

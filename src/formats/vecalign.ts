import type { Exporter } from './exporter.js';
import { probability } from './rounded.js';

/**
 * The alignment format of vecalign and Bertalign, `[0,1]:[2]:0.97`: segment numbers from 0, Chinese first, an empty list
 * for a null. The last column is the confidence, higher is better (in vecalign's own files it is a cost). This shape is a
 * contract. The format has no place for the text, so it is of use where the segments are known, and none for the document.
 */
export function vecalign(): Exporter {
  return {
    open: () => '',
    body: ({ beads }) =>
      beads.map((bead) => `[${bead.zh.join()}]:[${bead.en.join()}]:${probability(bead.confidence)}\n`).join(''),
    close: () => '',
  };
}

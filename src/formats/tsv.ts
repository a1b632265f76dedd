import type { Bitext } from '../types.js';
import { beadType, joinedText } from './bead-fields.js';
import type { Exporter } from './exporter.js';
import { lineText } from './line-text.js';
import { probability } from './rounded.js';

/**
 * Tab-separated values with a header line: `zh`, `en`, `confidence`, `type`, one bead a line, nulls with an empty cell. A
 * tab or line break inside a cell becomes a space; nothing is quoted, so a reader must not look for quotes. There is no
 * column for the document.
 */
export function tsv(): Exporter {
  return {
    open: () => 'zh\ten\tconfidence\ttype\n',
    body: (bitext) => rows(bitext).join(''),
    close: () => '',
  };
}

function rows({ zh, en, beads }: Bitext): string[] {
  return beads.map((bead) => {
    const cells = [lineText(joinedText(zh, bead.zh)), lineText(joinedText(en, bead.en)), probability(bead.confidence)];
    return `${cells.join('\t')}\t${beadType(bead)}\n`;
  });
}

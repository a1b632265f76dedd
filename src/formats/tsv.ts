import type { Bitext } from '../types.js';
import { beadType, joinedText } from './bead-fields.js';
import type { Exporter } from './exporter.js';
import { probability } from './rounded.js';

/** What a reader of lines or of cells would cut at: TAB, LF, VT, FF, CR, the separators FS GS RS US, NEL, U+2028, U+2029. */
const CUTS = /\r\n|[\t\n\v\f\r\x1C-\x1F\u0085\u2028\u2029]/g;

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
    const cells = [cell(joinedText(zh, bead.zh)), cell(joinedText(en, bead.en)), probability(bead.confidence)];
    return `${cells.join('\t')}\t${beadType(bead)}\n`;
  });
}

function cell(text: string): string {
  return text.replace(CUTS, ' ');
}

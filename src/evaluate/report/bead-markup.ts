import type { ShownBead } from '../judged.js';
import { escaped } from './markup.js';

/** A bead with its type, its numbers and its texts. */
export function shownBeadMarkup({ type, zh, en, ids }: ShownBead, of: 'system' | 'gold', note = ''): string {
  const numbers = ids ? ` [${ids.zh}]:[${ids.en}]` : '';
  const text = (lang: string, value: string | undefined): string =>
    value === undefined ? '' : `<p lang="${lang}">${value === '' ? '<span class="dim">–</span>' : escaped(value)}</p>`;
  return `<div class="bead ${of}"><p class="dim">${type}${numbers}${note}</p>${text('zh', zh)}${text('en', en)}</div>`;
}

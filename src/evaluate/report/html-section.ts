import { escaped, htmlTable } from './markup.js';
import type { Section } from './sections.js';

export const htmlSection = ({ title, head, rows, note }: Section): string =>
  `<h3>${escaped(title)}</h3>\n${htmlTable(head, rows)}${note ? `\n<p class="dim">${escaped(note)}</p>` : ''}`;

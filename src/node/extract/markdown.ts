import markdownIt from 'markdown-it';
import { htmlText } from './html.js';

/** YAML between two lines of dashes at the very start: data for a program. */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The paragraphs of CommonMark with the tables of GitHub, as those of the page that it makes. Fenced code is left out; it is the same in both languages. */
export function markdownText(markdown: string, file: string): string {
  const converter = markdownIt({ html: true });
  converter.renderer.rules.fence = () => '';
  return htmlText(converter.render(markdown.replace(FRONT_MATTER, '')), file);
}

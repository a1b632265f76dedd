import type { Evaluation } from '../evaluate.js';
import { type Section, sections } from './sections.js';

/** The report in Markdown: the same tables as the text. */
export function markdownReport(evaluation: Evaluation, title: string): string {
  return `# ${escaped(title)}\n\n${sections(evaluation).map(markdownSection).join('\n')}\n\`${evaluation.signature}\`\n`;
}

export function markdownSection({ title, head, rows, note }: Section): string {
  const table = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows].map(
    (cells) => `| ${cells.map(escaped).join(' | ')} |`,
  );
  return `## ${title}\n\n${table.join('\n')}\n${note ? `\n${note}\n` : ''}`;
}

const escaped = (cell: string): string => cell.replace(/[|\\<&]/g, (mark) => `\\${mark}`).replace(/\s+/g, ' ');

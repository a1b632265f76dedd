import type { Evaluation } from '../evaluate.js';
import { type Section, sections } from './sections.js';

/** The report for a terminal. */
export function textReport(evaluation: Evaluation): string {
  return `${sections(evaluation).map(textSection).join('\n')}\n${evaluation.signature}\n`;
}

/** Columns in line: the first to the left, figures to the right. */
export function textSection({ title, head, rows, note }: Section): string {
  const widths = head.map((cell, column) =>
    Math.max(...[cell, ...rows.map((row) => row[column]!)].map((text) => text.length)),
  );
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ')}`.trimEnd();
  return [title, line(head), ...rows.map(line), ...(note ? [`  ${note}`] : []), ''].join('\n');
}

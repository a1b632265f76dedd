import type { Comparison, Difference } from '../compare.js';
import type { Evaluation } from '../evaluate.js';
import type { ShownBead } from '../judged.js';
import { scoreRows, withRange } from './figure-rows.js';
import { markdownSection } from './markdown.js';
import type { Section } from './sections.js';
import { textSection } from './text.js';

export interface Names {
  readonly a: string;
  readonly b: string;
}

/** So many differences are shown one by one; JSON has them all. */
const SHOWN = 50;

export const textComparison = (comparison: Comparison, names: Names): string =>
  `${comparisonSections(comparison, names).map(textSection).join('\n')}\n${comparison.a.signature}\n`;

export const markdownComparison = (comparison: Comparison, names: Names): string =>
  `# A: ${names.a}, B: ${names.b}\n\n${comparisonSections(comparison, names).map(markdownSection).join('\n')}\n\`${comparison.a.signature}\`\n`;

/** Everything but the texts where they differ. */
export function comparisonSections(comparison: Comparison, names: Names): Section[] {
  const { byPassage, byDocument, interval, difference } = comparison;
  return [
    {
      title: `A ${names.a}, B ${names.b}`,
      head: ['F1', 'A', 'B'],
      rows: f1Rows(comparison.a, comparison.b),
    },
    {
      title: 'Strict F1 of A less that of B',
      head: ['figure', 'value'],
      rows: [
        ['difference', withRange({ value: difference, ...(interval && { interval }) })],
        [`p, by passages (${byPassage.units} differ)`, pValue(byPassage.p)],
        [`p, by documents (${byDocument.units} differ)`, pValue(byDocument.p)],
      ],
      note: `Approximate randomisation, ${byPassage.shuffles} shuffles; with n documents that differ the second p is at least about 2/2^n.`,
    },
    {
      title: 'Where they differ, the most telling first',
      head: ['document', 'right', 'gold', 'A', 'B'],
      rows: comparison.differences.slice(0, SHOWN).map(differenceRow),
      note: `${Math.min(SHOWN, comparison.differences.length)} of ${comparison.differences.length} passages; --format json has them all, with their texts.`,
    },
  ];
}

function f1Rows(a: Evaluation, b: Evaluation): string[][] {
  const ofB = new Map(scoreRows(b).map((row) => [row.name, row]));
  return scoreRows(a).map(({ name, f1 }) => [name, withRange(f1), withRange(ofB.get(name)?.f1)]);
}

export const pValue = (p: number): string => (p < 0.001 ? p.toFixed(4) : p.toFixed(3));

const differenceRow = ({ document, right, gold, a, b }: Difference): string[] => [
  document,
  right === 'neither' ? '-' : right.toUpperCase(),
  ...[gold, a, b].map((beads) => beads.map(shown).join(' ')),
];

/** By its numbers, or by how its text begins. */
function shown({ ids, zh, en, type, confidence }: ShownBead): string {
  const what = ids ? `[${ids.zh}]:[${ids.en}]` : `${type} ${(zh || en || '').slice(0, 12)}`;
  return confidence === undefined ? what : `${what}:${confidence.toFixed(2)}`;
}

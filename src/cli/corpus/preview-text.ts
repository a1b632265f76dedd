import { counted, FILTER_ABOUT, grouped, shareOf } from '../../corpus/corpus-facts.js';
import type { Sample } from '../../corpus/samples.js';
import { printable } from '../../formats/printable.js';
import type { CorpusPreview } from '../../node/corpus/preview-corpus.js';

const LONGEST_TEXT = 70;

/** What each filter would take, with examples, for a person. */
export function previewText({ pairs, kept, documents, problems, filters, samples }: CorpusPreview): string {
  const from = documents > 0 ? ` in ${counted(documents, 'document')}` : '';
  const lines = [
    `${grouped(pairs)} pairs found${from}; ${grouped(kept)} (${shareOf(kept, pairs)}) would be kept. Nothing was written.`,
    '',
    `${'filter'.padEnd(18)}${'takes'.padStart(9)}${'of all'.padStart(8)}${'alone'.padStart(9)}`,
  ];
  for (const { filter, isOn, takes, alone } of filters) {
    const figures = isOn
      ? `${grouped(takes).padStart(9)}${shareOf(takes, pairs).padStart(8)}${grouped(alone).padStart(9)}`
      : 'off'.padStart(9);
    lines.push(`${filter.padEnd(18)}${figures}  ${FILTER_ABOUT[filter]}`);
  }
  lines.push('', '"alone" are pairs that no other filter would take.');
  for (const { filter } of filters) {
    const examples = samples.dropped.get(filter) ?? [];
    if (examples.length > 0) lines.push('', `${filter}:`, ...examples.flatMap(example));
  }
  if (problems.length > 0) lines.push('', `${counted(problems.length, 'document')} failed:`);
  for (const { document, line, message } of problems)
    lines.push(`  ${document}${line === undefined ? '' : `:${line}`}: ${printable(message)}`);
  return `${lines.join('\n')}\n`;
}

function example({ number, pair, reason }: Sample): string[] {
  return [
    `  ${printable(reason!.message)} (pair ${number}, ${printable(pair.document)})`,
    `    ${cut(pair.zh)}`,
    `    ${cut(pair.en)}`,
  ];
}

function cut(text: string): string {
  if (text === '') return '(nothing)';
  const characters = [...printable(text)];
  return characters.length > LONGEST_TEXT ? `${characters.slice(0, LONGEST_TEXT - 1).join('')}…` : characters.join('');
}

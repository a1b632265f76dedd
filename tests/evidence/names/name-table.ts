import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NameMention } from '../../../src/evidence/names/name-mention.js';

/** The rows of test-data/mentions/names.NAME.tsv: tab-separated, `#` comments, a header line. */
export function readNameTable(name: string): string[][] {
  const file = fileURLToPath(new URL(`../../../test-data/mentions/names.${name}.tsv`, import.meta.url));
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'));
}

/** Mentions as the tables write them: `王雯|?金康`, `-` for none. */
export function asCell(mentions: readonly NameMention[], show: (mention: NameMention) => string): string {
  return mentions.map((mention) => (mention.sure ? '' : '?') + show(mention)).join('|') || '-';
}

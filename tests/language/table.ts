import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The rows of a table of cases under test-data/language: tab-separated, `#` comments, a header line. */
export function readTable(name: string): string[][] {
  const file = fileURLToPath(new URL(`../../test-data/language/${name}`, import.meta.url));
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'));
}

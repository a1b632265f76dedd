import { readFileSync } from 'node:fs';

/** The lines of a table of cases in `test-data/formats`: tab-separated, `#` for comments, the first line a header. */
export function cases(name: string): string[][] {
  const text = readFileSync(new URL(`../../test-data/formats/${name}`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.slice(1).map((line) => line.split('\t'));
}

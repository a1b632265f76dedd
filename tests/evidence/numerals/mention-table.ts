import { readFileSync } from 'node:fs';

/** The rows of a table of `test-data/mentions`, without comments and the header line. */
export function tableRows(name: string): string[][] {
  const lines = readFileSync(`test-data/mentions/${name}`, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'));
}

/** The mentions that a table expects of each of its texts: `start-end key`. */
export function expectedMentions(name: string): [string, string[]][] {
  const texts = new Map<string, string[]>();
  for (const [text, start, end, key] of tableRows(name)) {
    const mentions = texts.get(text!) ?? [];
    if (start !== '-') mentions.push(`${start}-${end} ${key}`);
    texts.set(text!, mentions);
  }
  return [...texts];
}

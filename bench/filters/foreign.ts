import { readFileSync } from 'node:fs';
import type { Lang } from '../../src/types.js';

const SENTENCES = readFileSync(new URL('../../test-data/corpus/foreign.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t') as [lang: string, text: string]);
/** What is taken for Chinese by whoever looks at the characters only. */
const OF_EAST_ASIA = ['ja', 'ko'];

/** A text of about `length` characters in another language, where one in `side` should stand. */
export function foreignSentence(side: Lang, length: number, random: () => number): string {
  const languages = [...new Set(SENTENCES.map(([lang]) => lang))].filter(
    (lang) => OF_EAST_ASIA.includes(lang) === (side === 'zh'),
  );
  const language = languages[Math.floor(random() * languages.length)]!;
  const all = SENTENCES.filter(([lang]) => lang === language).map(([, text]) => text);
  let text = all[Math.floor(random() * all.length)]!;
  while (text.length < length / 2) text += ` ${all[Math.floor(random() * all.length)]!}`;
  return text;
}

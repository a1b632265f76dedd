import type { Reading } from '../../src/evidence/lexical/reading.js';
import type { TranslationTable } from '../../src/evidence/lexical/translation-table.js';
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js';
import { openLexicon } from '../../src/lexicon/lexicon.js';
import type { SegmentRange } from '../../src/pairing/paragraph-gain.js';
import { prepare, type SegmentedText } from '../../src/prepare.js';

/** Paragraphs of a side, each a list of sentences. */
export type Paragraphs = readonly (readonly string[])[];

export interface ReadParagraphs {
  readonly reading: Reading;
  readonly table: TranslationTable;
  readonly zh: SegmentRange[];
  readonly en: SegmentRange[];
}

function segmented(paragraphs: Paragraphs): SegmentedText {
  let at = 0;
  const segments = paragraphs.flat().map((sentence) => {
    const start = at;
    at += sentence.length + 1;
    return { start, end: start + sentence.length };
  });
  return { text: paragraphs.flat().join('\n'), segments };
}

function ranges(paragraphs: Paragraphs): SegmentRange[] {
  let at = 0;
  return paragraphs.map((sentences) => {
    const from = at;
    at += sentences.length;
    return { from, to: at };
  });
}

/** Reads paragraphs as the pairing gets them. */
export function readParagraphs(zh: Paragraphs, en: Paragraphs): ReadParagraphs {
  const { reading, prior } = prepare(segmented(zh), segmented(en), openLexicon(defaultLexicon()));
  return { reading, table: prior, zh: ranges(zh), en: ranges(en) };
}

const DISHES = [
  ['茶', 'tea'],
  ['米饭', 'rice'],
  ['苹果', 'apples'],
  ['牛奶', 'milk'],
  ['鸡蛋', 'eggs'],
  ['面包', 'bread'],
  ['蜂蜜', 'honey'],
] as const;

/** A made-up order book: line `n` holds a number of its own, so that it has one translation only. */
export const orderZh = (n: number): string => `第${n}号客人要了${DISHES[n % DISHES.length]![0]}。`;
export const orderEn = (n: number): string => `Guest number ${n} asked for ${DISHES[n % DISHES.length]![1]}.`;

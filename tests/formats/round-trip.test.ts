import { describe, expect, it } from 'vitest';
import {
  type Direction,
  type Pair,
  type PairFormatName,
  pairsOf,
  pairWriter,
  readPairs,
} from '../../src/formats/index.js';
import { expectGolden } from './golden.js';
import { harbour } from './harbour.fixture.js';
import { hostile } from './hostile.fixture.js';

type Field = keyof Pair;

const XML = (text: string) => text.replace(/[\u0000\u0007\u000B\uFFFE]|\p{Surrogate}/gu, '');
const LINE = (text: string) => text.replace(/\r\n|[\t\n\v\f\r\x1C-\x1F\u0085\u2028\u2029]/g, ' ');

/** What every format gives back of a pair, and what it makes of its text. */
const FORMATS: Readonly<
  Record<PairFormatName, { fields: readonly Field[]; nulls?: boolean; text?: (text: string) => string }>
> = {
  jsonl: { fields: ['document', 'zh', 'en', 'type', 'confidence', 'spans'], nulls: true },
  csv: { fields: ['document', 'zh', 'en', 'type', 'confidence', 'spans'], nulls: true },
  excel: { fields: ['document', 'zh', 'en', 'type', 'confidence', 'spans'], nulls: true },
  xliff: { fields: ['document', 'zh', 'en', 'type', 'confidence', 'spans'], nulls: true },
  xliff1: { fields: ['document', 'zh', 'en', 'type', 'confidence', 'spans'], nulls: true, text: XML },
  cesalign: { fields: ['document', 'zh', 'en', 'type', 'confidence', 'sentences', 'spans'], nulls: true, text: XML },
  intertext: { fields: ['document', 'zh', 'en', 'type', 'sentences', 'spans'], nulls: true, text: XML },
  tmx: { fields: ['document', 'zh', 'en', 'type', 'confidence', 'spans'], text: XML },
  opusfilter: { fields: ['document', 'zh', 'en', 'type', 'confidence', 'spans'], text: LINE },
  hf: { fields: ['document', 'zh', 'en', 'type', 'confidence', 'spans'] },
  bitextor: { fields: ['document', 'zh', 'en', 'confidence'], text: LINE },
  tsv: { fields: ['zh', 'en', 'type', 'confidence'], nulls: true, text: LINE },
  hunalign: { fields: ['zh', 'en', 'type', 'confidence', 'sentences'], nulls: true, text: LINE },
  moses: { fields: ['zh', 'en'], text: LINE },
  review: { fields: ['zh', 'en', 'type', 'confidence', 'sentences'], nulls: true },
  vecalign: { fields: ['type', 'confidence', 'segments'], nulls: true },
  champollion: { fields: ['type', 'segments'], nulls: true },
  ladder: { fields: ['type', 'confidence', 'segments'], nulls: true },
};
const NAMES = Object.keys(FORMATS) as PairFormatName[];
/** A ladder holds one document, and numbers have no names for them. */
const ONE_DOCUMENT = new Set<PairFormatName>(['ladder', 'vecalign', 'champollion']);

function written(format: PairFormatName, pairs: readonly Pair[], direction: Direction, files?: string[]): string[] {
  const writer = pairWriter(format, { direction, ...(files && { files }) });
  const rows = [writer.open(), ...pairs.map((pair) => writer.pair(pair)), writer.close()];
  return rows[0]!.map((_, part) => rows.map((row) => row[part]).join(''));
}

async function read(format: PairFormatName, texts: readonly string[], direction: Direction, size = 7): Promise<Pair[]> {
  const chunks = texts.map((text) => text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []);
  const pairs: Pair[] = [];
  for await (const pair of readPairs(format, chunks, { direction })) pairs.push(pair);
  return pairs;
}

function expected(format: PairFormatName, pairs: readonly Pair[]): Partial<Pair>[] {
  const { fields, nulls, text = (same) => same } = FORMATS[format];
  const kept = nulls ? pairs : pairs.filter(({ zh, en }) => zh !== '' && en !== '');
  return kept.map((pair) => {
    const sentences = pair.sentences && { zh: pair.sentences.zh.map(text), en: pair.sentences.en.map(text) };
    const all = { ...pair, zh: text(pair.zh), en: text(pair.en), ...(sentences && { sentences }) };
    return Object.fromEntries(fields.map((field) => [field, all[field]]));
  });
}

describe.each(NAMES)('%s', (format) => {
  const pairs = ONE_DOCUMENT.has(format) ? pairsOf(harbour) : [...hostile, ...pairsOf(harbour, 'harbour.txt')];

  it.each(['zh-en', 'en-zh'] as const)('reads back what it wrote, %s', async (direction) => {
    const texts = written(format, pairs, direction);
    const fields = FORMATS[format].fields;
    const back = await read(format, texts, direction);
    const picked = back.map((pair) => Object.fromEntries(fields.map((field) => [field, pair[field]])));
    expect(picked).toEqual(expected(format, pairs));
  });

  it('is the same wherever the chunks are cut', async () => {
    const texts = written(format, pairs, 'zh-en');
    const whole = await read(format, texts, 'zh-en', 1_000_000);
    for (const size of [1, 2, 3, 64]) expect(await read(format, texts, 'zh-en', size)).toEqual(whole);
  });

  it('writes a file without pairs that can be read', async () => {
    expect(await read(format, written(format, [], 'zh-en'), 'zh-en')).toEqual([]);
  });

  it('writes what it always wrote', () => {
    const files = ['harbour.xml', 'harbour.zh.xml', 'harbour.en.xml'];
    for (const [part, text] of written(
      format,
      pairsOf(harbour, ONE_DOCUMENT.has(format) ? undefined : 'harbour & co.txt'),
      'zh-en',
      files,
    ).entries()) {
      expectGolden(`pairs/${format}.${part}.txt`, text.replace(/(?<=creationtoolversion=")[^"]+/, 'VERSION'));
    }
  });
});

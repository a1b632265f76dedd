import { describe, expect, it } from 'vitest';
import { align } from '../../src/align.js';
import type { Bead } from '../../src/types.js';
import { sentenceDocuments } from '../align/documents.js';

/** More Chinese sentences than are narrowed in one go. */
const LONG = 2200;

describe('a document that is narrowed part by part', () => {
  const parts: { zh: readonly string[]; en: readonly string[] }[] = [];
  for (let n = 0, length = 0; length < LONG; n++) {
    const { zh, en } = sentenceDocuments[n % sentenceDocuments.length]!;
    parts.push({ zh, en });
    length += zh.length;
  }
  const whole = { zh: parts.flatMap(({ zh }) => zh), en: parts.flatMap(({ en }) => en) };
  const { beads } = align(whole);
  const keyOf = (bead: Pick<Bead, 'zh' | 'en'>): string => `${bead.zh}:${bead.en}`;

  it('has each sentence in one bead', () => {
    expect(beads.flatMap(({ zh }) => zh)).toEqual(whole.zh.map((_, id) => id));
    expect(beads.flatMap(({ en }) => en).sort((a, b) => a - b)).toEqual(whole.en.map((_, id) => id));
  });

  it('has the beads that its documents have each by itself, but for what they teach each other', () => {
    const found = new Set(beads.map(keyOf));
    let [same, all, zhAt, enAt] = [0, 0, 0, 0];
    for (const { zh, en } of parts) {
      for (const bead of align({ zh, en }).beads) {
        all++;
        const moved = { zh: bead.zh.map((id) => id + zhAt), en: bead.en.map((id) => id + enAt) };
        if (found.has(keyOf(moved))) same++;
      }
      zhAt += zh.length;
      enAt += en.length;
    }
    expect(same / all).toBeGreaterThan(0.97);
  });
});

it('a passage that comes again and again is aligned with itself, where the parts meet too', () => {
  const passage = sentenceDocuments[0]!;
  const copies = Math.ceil(LONG / passage.zh.length);
  const times = Array.from({ length: copies }, (_, copy) => copy);
  const { beads } = align({ zh: times.flatMap(() => passage.zh), en: times.flatMap(() => passage.en) });
  const right = beads.filter(
    ({ zh, en }) =>
      zh.length > 0 &&
      en.length > 0 &&
      Math.floor(zh[0]! / passage.zh.length) === Math.floor(en[0]! / passage.en.length),
  );
  expect(right.length / beads.filter(({ zh, en }) => zh.length > 0 && en.length > 0).length).toBeGreaterThan(0.99);
});

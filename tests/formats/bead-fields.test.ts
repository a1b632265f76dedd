import { describe, expect, it } from 'vitest';
import { beadType, joinedText, spans } from '../../src/formats/bead-fields.js';
import type { Lang } from '../../src/types.js';
import { bitextOf } from './bitext-fixture.js';
import { cases } from './cases.js';

describe('joinedText', () => {
  it.each(cases('joined-text.tsv'))('%s: %j becomes %j', (lang, segments, text) => {
    const sentences = segments!.split('|');
    const bitext = bitextOf([{ zh: [], en: [], [lang as Lang]: sentences, confidence: 1 }]);
    expect(joinedText(bitext[lang as Lang], bitext.beads[0]![lang as Lang])).toBe(text);
  });

  it('keeps the order of the bead, not that of the text', () => {
    const { zh } = bitextOf([{ zh: ['一。', '二。', '三。'], en: [], confidence: 1 }]);
    expect(joinedText(zh, [2, 0])).toBe('三。一。');
    expect(spans(zh, [2, 0])).toEqual([
      [6, 8],
      [0, 2],
    ]);
  });
});

it('a bead type counts Chinese first', () => {
  const { beads } = bitextOf([{ zh: ['一'], en: ['one', 'two'], confidence: 1 }]);
  expect(beads.map(beadType)).toEqual(['1-2']);
});

import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../src/corpus/decisions.js';
import type { FilterSettings } from '../../src/corpus/settings.js';
import { PRESETS } from '../../src/corpus/settings-presets.js';
import { settle } from '../../src/corpus/settle.js';
import { SPLITS } from '../../src/corpus/split.js';
import { type TablePair, tableOf } from './table-of.js';

/** By pair: nothing where it stays, else why it goes. */
function decided(pairs: readonly TablePair[], changed: Partial<FilterSettings> = {}): string[] {
  const { code, other, value } = settle(tableOf(pairs), { ...PRESETS.balanced, ...changed });
  return pairs.map((_, i) => {
    if (code[i] === 0) return '';
    const otherSplit = SPLITS.indexOf(pairs[other[i]!]!.split ?? 'train');
    const { filter, message } = reasonOf(code[i]!, {
      other: other[i]!,
      value: value[i]!,
      limit: undefined,
      otherSplit,
    });
    return `${filter}: ${message}`;
  });
}

const RAIN = {
  zh: '雨停了，我们沿着河岸继续往前走。',
  en: 'The rain stopped, and we walked on along the bank of the river.',
};
const FERRY = {
  zh: '渡口的老人说，明天早上六点会有一班船开往对岸的镇子，不过要看风有多大。',
  en: 'The old man at the ferry said a boat would leave for the town on the other bank at six the next morning, depending on how strong the wind was.',
};
const NEAR_FERRY = { ...FERRY, en: FERRY.en.replace('strong', 'heavy') };

describe('settle', () => {
  it('keeps the surest of pairs that say the same, whatever their spaces, width and capitals', () => {
    const pairs = [
      { ...RAIN, confidence: 0.8 },
      {
        zh: '雨停了,我们沿着河岸继续往前走',
        en: 'the rain stopped and we walked on along the bank of the river',
        confidence: 0.9,
      },
      { ...RAIN, confidence: 0.9 },
    ];
    expect(decided(pairs)).toEqual(['duplicate: says the same as pair 2', '', 'duplicate: says the same as pair 2']);
    expect(decided(pairs, { duplicate: false, 'near-duplicate': false })).toEqual(['', '', '']);
  });

  it('keeps one of near-duplicates, and tells how alike they are', () => {
    expect(decided([FERRY, RAIN, NEAR_FERRY])).toEqual(['', '', 'near-duplicate: 93% like pair 1']);
    expect(decided([FERRY, NEAR_FERRY], { 'near-duplicate': { mostLikeness: 0.99 } })).toEqual(['', '']);
  });

  it('takes out of train what stands in test, not the other way round, however sure it is', () => {
    const pairs: TablePair[] = [
      { ...RAIN, confidence: 1 },
      { ...RAIN, confidence: 0.6, split: 'test' },
      { ...NEAR_FERRY, split: 'dev' },
      { ...FERRY, split: 'test' },
    ];
    expect(decided(pairs)).toEqual(['leak: pair 2, in test, says the same', '', 'leak: 93% like pair 4, in test', '']);
    const off = { duplicate: false, 'near-duplicate': false } as const;
    expect(decided(pairs, off)).toEqual(decided(pairs));
  });

  it('leaves no text of a side on two sides of the fence', () => {
    const pairs: TablePair[] = [
      { ...RAIN, en: 'After the rain had ended, our way along the shore went on.' },
      { ...RAIN, split: 'test' },
    ];
    expect(decided(pairs)).toEqual(['leak: has a side in common with pair 2, in test', '']);
    expect(decided(pairs, { leak: false })).toEqual(['', '']);
  });

  it('keeps the surest translations of one text', () => {
    const words = ['Good.', 'Fine, thank you.', 'All right then!', 'Very well.'];
    const pairs = words.map((en, i) => ({ zh: '好的。', en, confidence: [0.5, 0.9, 0.7, 0.6][i]! }));
    const reason = 'many-translations: one of 4 translations of the same Chinese, such as pair 2';
    expect(decided(pairs, { 'many-translations': { most: 2 } })).toEqual([reason, '', '', reason]);
  });

  it('drops what stands in many documents, but not what one document says often', () => {
    const pairs = Array.from({ length: 6 }, (_, i) => ({ ...RAIN, document: `d${i}` }));
    const boilerplate = { boilerplate: { mostDocuments: 5 } };
    expect(new Set(decided(pairs, boilerplate))).toEqual(new Set(['boilerplate: stands in 6 documents']));
    const ofOne = pairs.map((pair) => ({ ...pair, document: 'd' }));
    expect(decided(ofOne, boilerplate)[0]).toBe('');
  });
});

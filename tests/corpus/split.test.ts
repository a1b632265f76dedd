import { describe, expect, it } from 'vitest';
import { SPLITS, splitOf } from '../../src/corpus/split.js';

const SETTINGS = { dev: 0.1, test: 0.2, salt: 'a' };
const documents = Array.from({ length: 5000 }, (_, i) => `folder/document-${i}.txt`);
const splitsOf = (settings = SETTINGS) => documents.map((document) => splitOf({ document, zh: '' }, settings));

describe('splitOf', () => {
  it('gives dev and test about their shares of the documents', () => {
    const splits = splitsOf();
    const share = (split: string) => splits.filter((one) => one === split).length / splits.length;
    expect(share('dev')).toBeCloseTo(0.1, 1);
    expect(share('test')).toBeCloseTo(0.2, 1);
  });

  it('puts all pairs of a document into one split, and pairs of no document by their Chinese', () => {
    const own = (zh: string) => splitOf({ document: 'd', zh }, SETTINGS);
    expect(new Set(documents.map(own)).size).toBe(1);
    expect(new Set(documents.map((zh) => splitOf({ zh }, SETTINGS))).size).toBe(3);
    expect(splitOf({ zh: '雨停了。' }, SETTINGS)).toBe(splitOf({ zh: '雨停了' }, SETTINGS));
  });

  it('moves nobody when more is wanted for test, but into test', () => {
    const after = splitsOf({ ...SETTINGS, test: 0.25 });
    splitsOf().forEach((split, i) => {
      if (split === 'test') expect(after[i]).toBe('test');
    });
  });

  it('is another one with another salt', () => {
    expect(splitsOf({ ...SETTINGS, salt: 'b' })).not.toEqual(splitsOf());
  });

  it('is that of every version so far', () => {
    const splits = documents.slice(0, 24).map((document) => SPLITS.indexOf(splitOf({ document, zh: '' }, SETTINGS)));
    expect(splits.join('')).toBe('000020000012000021000010');
  });
});

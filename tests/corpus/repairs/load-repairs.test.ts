import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRepairs } from '../../../src/corpus/repairs/load-repairs.js';
import type { RepairName } from '../../../src/corpus/repairs/repair-name.js';

const cases = readFileSync('test-data/corpus/repairs.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t') as [name: RepairName, lang: 'zh' | 'en', text: string, repaired: string]);

describe('loadRepairs', () => {
  it.each(cases)('%s %s: %s', async (name, lang, text, repaired) => {
    const repair = await loadRepairs([name]);
    const pair = { document: 'd', zh: '', en: '', [lang]: text };
    expect(repair(pair)[lang]).toBe(repaired);
  });

  it('keeps the original of the sides that it changed, and the pair itself if it changed none', async () => {
    const repair = await loadRepairs(['nfkc']);
    const pair = { document: 'd', zh: '增长６％', en: 'up 6%', confidence: 0.9 };
    expect(repair(pair)).toEqual({ ...pair, zh: '增长6%', original: { zh: '增长６％' } });
    const clean = { document: 'd', zh: '好', en: 'Good' };
    expect(repair(clean)).toBe(clean);
  });

  it('keeps the first original of a pair that is repaired twice', async () => {
    const [once, twice] = [await loadRepairs(['nfkc']), await loadRepairs(['punctuation'])];
    const pair = { document: 'd', zh: '增长６％,好', en: '' };
    expect(twice(once(pair))).toEqual({ ...pair, zh: '增长6%，好', original: { zh: '增长６％,好' } });
  });

  it('makes them in one order, whatever the order that is asked for', async () => {
    const pair = { document: 'd', zh: '學(xué)了,走了', en: 'Gone，then' };
    const [a, b] = [
      await loadRepairs(['nfkc', 'punctuation', 'pinyin', 'simplified']),
      await loadRepairs(['simplified', 'pinyin', 'punctuation', 'nfkc']),
    ];
    expect(a(pair)).toEqual(b(pair));
    expect(a(pair)).toMatchObject({ zh: '学了，走了', en: 'Gone, then' });
  });

  it('refuses both scripts at once, and names that are none', async () => {
    await expect(loadRepairs(['simplified', 'traditional'])).rejects.toThrow(
      'Expected `simplified` or `traditional`, got both',
    );
    await expect(loadRepairs(['spelling' as RepairName])).rejects.toThrow('got `spelling`');
  });
});

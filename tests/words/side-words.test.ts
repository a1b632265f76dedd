import { describe, expect, it } from 'vitest';
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js';
import { openLexicon } from '../../src/lexicon/lexicon.js';
import {
  type KeyedSegment,
  type SideWords,
  sideWordsEn,
  sideWordsZh,
  type ValueTokens,
} from '../../src/words/side-words.js';

const lexicon = openLexicon(defaultLexicon());
const plain = (...texts: string[]): KeyedSegment[] => texts.map((text) => ({ text, values: [] }));

/** A segment in which each `[stretch|token token]` is a value. */
function withValues(marked: string): KeyedSegment {
  let text = '';
  const values: ValueTokens[] = [];
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const value = /^\[(.*)\|(.*)\]$/.exec(part);
    const start = text.length;
    text += value ? value[1] : part;
    if (value) values.push({ start, end: text.length, tokens: value[2]!.split(' ').filter(Boolean) });
  }
  return { text, values };
}

/** The words of each segment, with spaces between them. */
const read = ({ vocabulary, tokens, offsets }: SideWords): string[] =>
  Array.from(offsets.subarray(1), (end, s) =>
    Array.from(tokens.subarray(offsets[s], end), (id) => vocabulary.words[id]).join(' '),
  );

describe('the words of a side', () => {
  it('are kept by segment, in order', () => {
    expect(read(sideWordsZh(plain('学校很大。', '。', '', '大学校'), lexicon))).toEqual([
      '学校 很 大',
      '',
      '',
      '大学 校',
    ]);
    expect(read(sideWordsEn(plain('The schools are big.', '...', '', 'A big school'), lexicon))).toEqual([
      'the school be big',
      '',
      '',
      'a big school',
    ]);
  });

  it('of no segments are none', () => {
    for (const side of [sideWordsZh([], lexicon), sideWordsEn([], lexicon)]) {
      expect(side.tokens).toHaveLength(0);
      expect(Array.from(side.offsets)).toEqual([0]);
      expect(side.counts).toHaveLength(0);
    }
  });

  it.each([
    ['zh', sideWordsZh, plain('他说好，她说好，都说好。', '好。', 'USB和usb')],
    ['en', sideWordsEn, plain('Go, going, gone; he goes and went.', 'Go!', 'Café cafe CAFE')],
  ] as const)('in %s are counted, and have one id each', (_, sideWords, segments) => {
    const { vocabulary, tokens, counts, lexiconIds } = sideWords(segments, lexicon);
    expect(new Set(vocabulary.words).size).toBe(vocabulary.words.length);
    expect(counts).toHaveLength(vocabulary.words.length);
    expect(lexiconIds).toHaveLength(vocabulary.words.length);
    vocabulary.words.forEach((word, id) => {
      expect(vocabulary.find(word)).toBe(id);
      expect(counts[id]).toBe(tokens.filter((token) => token === id).length);
      expect(counts[id]).toBeGreaterThan(0);
    });
  });

  it('know their headword or stem in the lexicon, or that there is none', () => {
    const zh = sideWordsZh(plain('学校有𠮷和USB。'), lexicon);
    const idOfZh = (word: string) => zh.lexiconIds[zh.vocabulary.find(word)];
    expect(idOfZh('学校')).toBe(lexicon.findWord('学校', 0, 2));
    expect(idOfZh('𠮷')).toBe(-1);
    expect(idOfZh('usb')).toBe(-1);
    const en = sideWordsEn(plain('The schools xqzv.'), lexicon);
    const idOfEn = (word: string) => en.lexiconIds[en.vocabulary.find(word)];
    expect(idOfEn('school')).toBe(lexicon.findStem('school'));
    expect(idOfEn('xqzv')).toBe(-1);
  });

  it.each([
    // case, kind of apostrophe, accents
    ['Usb usb USB', 'usb usb usb'],
    ["don’t don't", "don't don't"],
    ['Café cafe', 'cafe cafe'],
  ])('%j are the same word: %s', (text, expected) => {
    expect(read(sideWordsEn(plain(text), lexicon))[0]).toBe(expected);
  });
});

describe('values', () => {
  it.each([
    ['[二〇二二年|=2022]开业', '=2022 开业'],
    ['于[9月27日|=m9 =d27]至[28日|=d28]举行', '于 =m9 =d27 至 =d28 举行'],
    ['学[校|]校', '学 校'],
    ['[全部|=all]', '=all'],
  ])('stand for the stretches that they were found in: %s', (marked, expected) => {
    expect(read(sideWordsZh([withValues(marked)], lexicon))).toEqual([expected]);
  });

  it('end the words around them: none reaches into a value', () => {
    expect(read(sideWordsZh([withValues('中华人民[共和|=x]国')], lexicon))).toEqual(['中华 人民 =x 国']);
    expect(read(sideWordsEn([withValues('on Sept[ember 27th|=m9 =d27]to')], lexicon))).toEqual(['on sept =m9 =d27 to']);
  });

  it('have the same word on both sides, which the lexicon does not have', () => {
    const zh = sideWordsZh([withValues('[二〇二二年|=2022]')], lexicon);
    const en = sideWordsEn([withValues('[2022|=2022]')], lexicon);
    expect(zh.vocabulary.words).toEqual(['=2022']);
    expect(en.vocabulary.words).toEqual(['=2022']);
    expect([zh.lexiconIds[0], en.lexiconIds[0]]).toEqual([-1, -1]);
  });
});

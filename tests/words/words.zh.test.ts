import { describe, expect, it } from 'vitest';
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js';
import { openLexicon } from '../../src/lexicon/lexicon.js';
import { eachWordZh } from '../../src/words/words.zh.js';

const lexicon = openLexicon(defaultLexicon());

/** The words of a text; one that the lexicon does not have with a `?` behind it. */
function wordsOf(text: string, start?: number, end?: number): string[] {
  const words: string[] = [];
  eachWordZh(text, lexicon, (from, to, word) => words.push(text.slice(from, to) + (word < 0 ? '?' : '')), start, end);
  return words;
}

describe('words of a Chinese text', () => {
  it.each([
    ['老师们在图书馆看报纸。', '老师|们|在|图书馆|看|报纸'],
    // the longest match wins at each place, from left to right
    ['中华人民共和国万岁', '中华人民共和国|万岁'],
    ['研究生活', '研究生|活'],
    // runs of letters and digits are whole, and apart from the Han characters around them
    ['AI PARK第3期', 'AI?|PARK?|第|3?|期'],
    ['2022年增长6.5%', '2022?|年|增长|6?|5?'],
    ['使用USB3接口', '使用|USB?|3?|接口'],
    ['卡拉OK比赛', '卡拉OK|比赛'],
    // each character that no headword starts with is a word
    ['𠮷野先生', '𠮷?|野|先生'],
    ['㐂㐃', '㐂?|㐃?'],
    ['𠮷𠮷', '𠮷?|𠮷?'],
    // punctuation and white space are none
    ['……——“”《》、。！', ''],
    [' \u3000\n\t\0', ''],
    ['好、坏', '好|坏'],
    ['', ''],
    // half a character is none either
    ['他\udfb7来', '他|来'],
    ['来\ud842', '来'],
  ])('%j: %s', (text, expected) => {
    expect(wordsOf(text).join('|')).toBe(expected);
  });

  it('are read between two offsets and not beyond', () => {
    const text = '中华人民共和国万岁';
    expect(wordsOf(text, 2, 4)).toEqual(['人民']);
    expect(wordsOf(text, 1, 3)).toEqual(['华人']);
    expect(wordsOf('第123号', 2, 3)).toEqual(['2?']);
    expect(wordsOf(text, 3, 3)).toEqual([]);
  });

  it('come in order, apart, with the id of their headword', () => {
    const text = '北京的学校在2022年有3000名老师，𠮷先生是校长。'.repeat(20);
    let at = 0;
    eachWordZh(text, lexicon, (start, end, word) => {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      if (word >= 0) expect(lexicon.findWord(text, start, end)).toBe(word);
      at = end;
    });
    expect(at).toBe(text.length - 1);
  });

  // A rule that looks back or far ahead at each character would not come to an end within the time limit of a test.
  it.each([
    ['汉', 1_000_000],
    ['7', 1],
    ['a', 1],
    ['。', 0],
    [' ', 0],
    ['\0', 0],
    ['\ud842', 0],
    ['\udfb7', 0],
    ['𠮷', 500_000],
  ])('of a megabyte of %j are found', (piece, count) => {
    let words = 0;
    eachWordZh(piece.repeat(1_000_000 / piece.length), lexicon, () => words++);
    expect(words).toBe(count);
  });
});

import { describe, expect, it } from 'vitest';
import { AlignError } from '../../src/errors.js';
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js';
import { LAYOUT_VERSION } from '../../src/lexicon/layout.js';
import { openLexicon } from '../../src/lexicon/lexicon.js';

const bundled = defaultLexicon();
const lexicon = openLexicon(bundled);

const wordAt = (text: string, start = 0, end = text.length): string | undefined => {
  const word = lexicon.longestWord(text, start, end);
  return word < 0 ? undefined : text.slice(start, start + lexicon.wordLength(word));
};

/** Share of each English stem that is asked for in what `each` calls `take` with. */
function sharesOf(each: (take: (stem: number, share: number) => void) => void, stems: readonly string[]): number[] {
  const shares = new Map<number, number>();
  each((stem, share) => shares.set(stem, share));
  return stems.map((stem) => shares.get(lexicon.findStem(stem)) ?? 0);
}

describe('opening a lexicon', () => {
  it('gives the same object for the same buffer', () => {
    expect(openLexicon(bundled)).toBe(lexicon);
    expect(defaultLexicon()).toBe(bundled);
  });

  it('reads through the buffer and keeps nothing of its own, so it costs nothing', () => {
    const copy = bundled.slice(0);
    const opened = openLexicon(copy);
    expect(opened).not.toBe(lexicon);
    expect(opened.findWord('学校', 0, 2)).toBeGreaterThanOrEqual(0);
    new Uint8Array(copy).fill(0);
    expect(opened.findWord('学校', 0, 2)).toBe(-1);
  });

  it('names the content in eight hexadecimal digits', () => {
    expect(lexicon.id).toMatch(/^[0-9a-f]{8}$/);
    expect(openLexicon(bundled.slice(0)).id).toBe(lexicon.id);
  });

  it('counts its words and stems', () => {
    expect(lexicon.wordCount).toBeGreaterThan(100_000);
    expect(lexicon.stemCount).toBeGreaterThan(20_000);
  });

  const changed = (word: number, value: number): ArrayBufferLike => {
    const copy = bundled.slice(0);
    new Uint32Array(copy, 0, 4)[word] = value;
    return copy;
  };

  it.each([
    ['nothing', () => new ArrayBuffer(0), /0 bytes/],
    ['less than a header', () => bundled.slice(0, 12), /12 bytes/],
    ['zeros', () => new ArrayBuffer(4096), /wrong first bytes/],
    ['text', () => new TextEncoder().encode('a sentence in place of a lexicon').buffer as ArrayBuffer, /first bytes/],
    ['another layout', () => changed(1, LAYOUT_VERSION + 1), new RegExp(`layout ${LAYOUT_VERSION + 1}`)],
    ['another number of sections', () => changed(3, 2), /2 sections/],
    ['half of a lexicon', () => bundled.slice(0, bundled.byteLength >> 1), /end of the file/],
    ['a lexicon less its last bytes', () => bundled.slice(0, bundled.byteLength - 64), /end of the file/],
  ])('says of %s what is wrong and what to do', (_, make, what) => {
    let thrown: unknown;
    try {
      openLexicon(make());
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(AlignError);
    expect(thrown).toMatchObject({ name: 'AlignError', code: 'bad-lexicon' });
    expect((thrown as AlignError).message).toMatch(what);
    expect((thrown as AlignError).message).toMatch(/compile it again/);
  });
});

describe('headwords', () => {
  it.each(['学校', '北京', '中华人民共和国', '一', '卡拉OK', '〇'])(
    '%s is found by itself and inside a text',
    (word) => {
      const id = lexicon.findWord(word, 0, word.length);
      expect(id).toBeGreaterThanOrEqual(0);
      expect(lexicon.wordLength(id)).toBe(word.length);
      for (const before of ['', 'x', '，在', '𠮷', '\ud800']) {
        const text = `${before}${word}。`;
        expect(lexicon.findWord(text, before.length, before.length + word.length)).toBe(id);
      }
    },
  );

  it.each(['學校', '学校校', 'school', '𠮷', '㐀', '\ud842', '\udfb7', '\0', '。'])('%j is none', (text) => {
    expect(lexicon.findWord(text, 0, text.length)).toBe(-1);
  });

  it.each([
    ['中华人民共和国的', '中华人民共和国'],
    ['中华大地', '中华'],
    ['学校里', '学校'],
    ['里学校', '里'],
    ['𠮷野', undefined],
    ['\udfb7野', undefined],
    ['。学校', undefined],
    ['', undefined],
  ])('the longest that %j starts with is %j', (text, word) => {
    expect(wordAt(text)).toBe(word);
  });

  it('is never read beyond the limit', () => {
    const text = '中华人民共和国';
    expect(wordAt(text, 0, 4)).toBe('中华');
    expect(wordAt(text, 0, 1)).toBe('中');
    expect(wordAt(text, 0, 0)).toBeUndefined();
    expect(wordAt(text, 2, 4)).toBe('人民');
    expect(wordAt(text, text.length)).toBeUndefined();
  });
});

describe('glosses', () => {
  it('have shares that sum to 1, or to less where rare senses were cut off', () => {
    const wrong: string[] = [];
    for (let word = 0; word < lexicon.wordCount; word++) {
      let sum = 0;
      lexicon.eachGloss(word, (stem, share) => {
        if (stem >= lexicon.stemCount) wrong.push(`${word} has stem ${stem}`);
        sum += share;
      });
      // a few headwords have no gloss in words: particles, pointers to nothing
      if (sum !== 0 && !(sum > 0.25 && sum < 1.001)) wrong.push(`${word}: ${sum}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['学校', ['school'], 0.5],
    ['老师', ['teacher'], 0.5],
    ['飞机', ['airplan', 'aircraft', 'plane'], 0.6],
    ['上海', ['shanghai'], 0.1],
    ['苹果', ['appl'], 0.5],
  ])('of %s hold %j with at least %d', (word, stems, least) => {
    const id = lexicon.findWord(word, 0, word.length);
    const shares = sharesOf((take) => lexicon.eachGloss(id, take), stems);
    expect(shares.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(least - 1e-3);
  });

  it('of a character tell what it brings into words', () => {
    const stemsOf = (character: string, stems: readonly string[]) =>
      sharesOf((take) => lexicon.eachCharacterStem(character.charCodeAt(0), take), stems);
    expect(stemsOf('铁', ['iron'])[0]).toBeGreaterThan(0.1);
    expect(stemsOf('医', ['medic', 'doctor']).every((share) => share > 0)).toBe(true);
    expect(stemsOf('铁', ['doctor'])).toEqual([0]);
  });

  it.each(['\ud842', '\udfb7', '。', 'a', '\0'])('of %j, which is no character of a word, are none', (unit) => {
    let calls = 0;
    lexicon.eachCharacterStem(unit.charCodeAt(0), () => calls++);
    expect(calls).toBe(0);
  });
});

describe('stems', () => {
  it('have ids of their own', () => {
    const ids = ['school', 'teacher', 'citi', 'peopl'].map((stem) => lexicon.findStem(stem));
    expect(ids.every((id) => id >= 0 && id < lexicon.stemCount)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['', 'schoo', 'schools', 'xqzv', 'School', '学校', '\ud842'])('%j is none', (stem) => {
    expect(lexicon.findStem(stem)).toBe(-1);
  });
});

import { describe, expect, it } from 'vitest';
import { type AlignInput, type AlignOptions, align } from '../../src/index.js';

const GOOD = { zh: ['早上好。'], en: ['Good morning.'] };
const asInput = (value: unknown): AlignInput => value as AlignInput;
const asOptions = (value: unknown): AlignOptions => value as AlignOptions;

describe('wrong arguments', () => {
  it.each([
    [42, /`input`.*`42` \(number\)/],
    [{}, /`input`.*zh: undefined, en: undefined/],
    [{ zh: '早上好。' }, /zh: string, en: undefined/],
    [{ zh: '早上好。', en: ['Good.'] }, /zh: string, en: list/],
    [{ zh: ['早上好。'], en: [1] }, /zh: list, en: list/],
    [['早上好。', 'Good.'], /`input`/],
  ])('the input %j is named in a TypeError', (input, message) => {
    expect(() => align(asInput(input))).toThrow(TypeError);
    expect(() => align(asInput(input))).toThrow(message);
  });

  it.each([
    [null, TypeError, /`options`.*`null`/],
    ['fast', TypeError, /`options`.*`fast` \(string\)/],
    [{ efort: 'fast' }, TypeError, /`efort`/],
    [{ effort: 'slow' }, RangeError, /`effort`.*`slow`/],
    [{ effort: 1 }, RangeError, /`effort`.*`1`/],
    [{ lexicon: new Uint8Array(4) }, TypeError, /`lexicon`/],
    [{ lexicon: 'zh-en.lexicon' }, TypeError, /`lexicon`.*`string`/],
    [{ onProgress: true }, TypeError, /`onProgress`.*`boolean`/],
  ])('the options %j are named in an error', (options, type, message) => {
    expect(() => align(GOOD, asOptions(options))).toThrow(type);
    expect(() => align(GOOD, asOptions(options))).toThrow(message);
  });

  it('are seen before any work is done', () => {
    expect(() => align('', asOptions({ effort: 'slow' }))).toThrow(RangeError);
  });
});

describe('a text that cannot be aligned', () => {
  it.each([
    ['', 'no-text'],
    [' \n\t\u3000\n', 'no-text'],
    ['。。。\n...\n', 'no-text'],
    ['1\n2\n3', 'no-text'],
    ['The library opens at nine every morning.', 'no-chinese'],
    ['图书馆每天早上九点开门。', 'no-english'],
    [{ zh: '', en: '' }, 'no-text'],
    [{ zh: '', en: 'The library opens at nine every morning.' }, 'no-chinese'],
    [{ zh: '图书馆每天早上九点开门。', en: ' \n' }, 'no-english'],
    [{ zh: 'The library opens at nine.', en: 'The library opens at nine every morning.' }, 'no-chinese'],
    [{ zh: '图书馆每天早上九点开门。', en: '图书馆每天早上九点开门。' }, 'no-english'],
  ])('%j is an AlignError with the code %s', (input, code) => {
    expect(() => align(input)).toThrow(expect.objectContaining({ name: 'AlignError', code }));
  });

  it('says what to do about the lexicon', () => {
    expect(() => align(GOOD, { lexicon: new ArrayBuffer(16) })).toThrow(
      expect.objectContaining({ name: 'AlignError', code: 'bad-lexicon' }),
    );
  });
});

describe('options', () => {
  it('may be left out or be undefined', () => {
    const bitext = align(GOOD);
    expect(align(GOOD, {})).toEqual(bitext);
    expect(bitext.signature).toMatch(/ effort:default$/);
    expect(align(GOOD, { effort: 'fast' }).signature).toMatch(/ effort:fast$/);
  });

  it('tell of progress up to the end', () => {
    const told: [string, number, number][] = [];
    align('早上好。\nGood morning.\n晚上好。\nGood evening.', { onProgress: (...now) => told.push(now) });
    expect(told.length).toBeGreaterThan(0);
    for (const [stage, done, total] of told) {
      expect(stage).not.toBe('');
      expect(done).toBeLessThanOrEqual(total);
    }
    expect(told.at(-1)![1]).toBe(told.at(-1)![2]);
  });
});

import { describe, expect, it } from 'vitest';
import { readings, surnameReading } from '../../../src/evidence/names/readings.js';

describe('readings', () => {
  it.each([
    ['王', 'wang'],
    ['绿', 'lv'],
    ['吕', 'lv'],
    ['国', 'guo'],
    ['國', 'guo'],
    ['華', 'hua'],
    ['儿', 'er'],
  ])('%s is commonly read %s', (char, syllable) => {
    expect(readings(char)[0]).toBe(syllable);
  });

  it('lists other readings behind the commonest', () => {
    expect(readings('长')).toEqual(expect.arrayContaining(['chang', 'zhang']));
    expect(readings('重')).toEqual(expect.arrayContaining(['zhong', 'chong']));
  });

  it.each(['', 'a', '、', '\ud840', '한'])('is empty for %j', (char) => {
    expect(readings(char)).toEqual([]);
  });
});

describe('surnameReading', () => {
  it.each([
    ['单', 'shan'],
    ['仇', 'qiu'],
    ['解', 'xie'],
    ['区', 'ou'],
    ['曾', 'zeng'],
    ['查', 'zha'],
    ['李', 'li'],
  ])('%s is %s', (char, syllable) => {
    expect(surnameReading(char)).toBe(syllable);
  });
});

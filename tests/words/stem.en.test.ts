import { describe, expect, it } from 'vitest';
import { stem } from '../../src/words/stem.en.js';

describe('the stem of an English word', () => {
  it.each([
    // endings
    ['ferries', 'ferri'],
    ['ferry', 'ferri'],
    ['loading', 'load'],
    ['loaded', 'load'],
    ['cities', 'citi'],
    ['city', 'citi'],
    // possessives
    ["captain's", 'captain'],
    ["sailors'", 'sailor'],
    // irregular forms have the stem of their base form
    ['went', 'go'],
    ['taught', 'teach'],
    ['children', 'child'],
    ["women's", 'woman'],
    ["wolves'", 'wolf'],
    // what a word is glued to stays
    ["don't", "don't"],
    ['2022', '2022'],
    ['1,234.5', '1,234.5'],
    ['', ''],
    ["'", ''],
    // names that objects have of themselves
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
  ])('%j: %j', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it.each([
    ['foot', 'feet'],
    ['mouse', 'mice'],
    ['write', 'wrote', 'written', 'writes', 'writing'],
    ['begin', 'began', 'begun', 'beginning'],
  ])('is the same for the forms of %s', (base, ...forms) => {
    for (const form of forms) expect(stem(form), form).toBe(stem(base));
  });
});

import { expect, it } from 'vitest';
import { expandContraction } from '../../src/words/contractions.en.js';

it.each([
  ["don't", ['do', 'not']],
  ["couldn't", ['could', 'not']],
  ["can't", ['can', 'not']],
  ["won't", ['will', 'not']],
  ["i'll", ['i']],
  ["they're", ['they']],
  ["she'd", ['she']],
  ["john's", ["john's"]],
  ["o'clock", ["o'clock"]],
  ['cannot', ['cannot']],
])('%s', (word, words) => {
  expect(expandContraction(word)).toEqual(words);
});

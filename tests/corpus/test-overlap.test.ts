import { expect, it } from 'vitest';
import { makeOverlapJudge } from '../../src/corpus/test-overlap.js';

const judge = makeOverlapJudge([
  { lang: 'en', text: 'The committee will meet again in the spring to decide on the new bridge.', place: 'test.en:1' },
  { lang: 'zh', text: '委员会将于春天再次开会，决定新桥的方案。', place: 'test.zh:1' },
  { lang: 'en', text: 'Thank you.', place: 'test.en:2' },
]);
const found = (zh: string, en: string) => judge({ document: '', zh, en })?.message;

it.each([
  ['委员会将于春天再次开会,决定新桥的方案', 'x', 'the Chinese stands in the test set, at test.zh:1'],
  [
    '无关',
    'the committee will meet again in the spring to decide on the new bridge',
    'the English stands in the test set, at test.en:1',
  ],
  [
    '无关',
    'He said that the committee will meet again in the spring to decide on the old tunnel.',
    'the English shares 82% of its pieces with the test set, at test.en:1',
  ],
  ['谢谢。', 'Thank you.', undefined],
  ['委员会昨天休会。', 'The committee rose yesterday; it will meet again next year in another city.', undefined],
])('%s | %s', (zh, en, message) => {
  expect(found(zh, en)).toBe(message);
});

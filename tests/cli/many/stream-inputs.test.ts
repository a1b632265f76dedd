import { describe, expect, it } from 'vitest';
import type { ManyInput } from '../../../src/cli/many/many-input.js';
import { streamInputs } from '../../../src/cli/many/stream-inputs.js';

const read = async (lines: (string | Uint8Array)[], options: Partial<Parameters<typeof streamInputs>[1]> = {}) => {
  const chunks = async function* () {
    for (const line of lines) yield Buffer.concat([Buffer.from(line), Buffer.from('\n')]);
  };
  const inputs: ManyInput[] = [];
  for await (const input of streamInputs(chunks(), { sentences: false, ...options })) inputs.push(input);
  return inputs;
};

it('reads a mixed text, two texts, or two lists of sentences', async () => {
  const [mixed, two, lists] = await read([
    '\ufeff{"id":"a","text":"你好。\\nHello."}\r',
    '{"en":"Hello.","zh":"你好。","id":"b","more":1}',
    '{"id":"","zh":["你好。"],"en":["Hello."]}',
  ]);
  expect(mixed).toMatchObject({ id: 'a', line: 1, source: { texts: '你好。\nHello.' } });
  expect(two).toMatchObject({ id: 'b', line: 2, source: { texts: { zh: '你好。', en: 'Hello.' } } });
  expect(lists).toMatchObject({ id: '', line: 3, source: { texts: { zh: ['你好。'], en: ['Hello.'] } } });
});

it('with --sentences a line of a text is a sentence', async () => {
  const lines = [
    '{"id":"a","zh":"一。\\n二。","en":"One.\\n"}',
    '{"id":"b","zh":["一。"],"en":["One."]}',
    '{"id":"c","text":""}',
  ];
  const [texts, lists, mixed] = await read(lines, { sentences: true });
  expect(texts?.source).toEqual({ texts: { zh: ['一。', '二。'], en: ['One.'] } });
  expect(lists?.source).toEqual({ texts: { zh: ['一。'], en: ['One.'] } });
  expect(mixed?.source).toMatchObject({ problem: { code: 'bad-input', message: /--sentences needs `zh` and `en`/ } });
});

describe('a line that is wrong is told of on its line, and the next is read', () => {
  it.each([
    ['', null, /the line is empty/],
    [' \r', null, /the line is empty/],
    ['{"id":"a"', null, /the line is not JSON$/],
    [Uint8Array.of(0x7b, 0xff, 0x7d), null, /the line is not UTF-8/],
    ['[]', null, /expected an object .*, got a list/],
    ['null', null, /expected an object .*, got null/],
    ['"/etc/hostname"', null, /expected an object .*, got a string/],
    ['{"zh":"/etc/hostname","en":"/etc/hostname"}', null, /there is no `id`/],
    ['{"text":"你好。"}', null, /there is no `id`/],
    ['{"id":7,"text":"你好。"}', null, /`id` must be a string, not a number/],
    ['{"id":"a"}', 'a', /there is no `text`/],
    ['{"id":"a","text":["你好。"]}', 'a', /`text` must be a string, not a list/],
    ['{"id":"a","text":"","zh":""}', 'a', /`text` and `zh` or `en`; give either/],
    ['{"id":"a","zh":"你好。"}', 'a', /there is no `en`/],
    ['{"id":"a","zh":"你好。","en":{}}', 'a', /`en` must be a string or a list of strings, not an object/],
    ['{"id":"a","zh":["你好。"],"en":"Hello."}', 'a', /give both alike/],
    [`{"id":"a","text":"${'x'.repeat(100)}"}`, null, /the line is longer than/],
  ])('%s', async (line, id, message) => {
    const [wrong, next] = await read([line, '{"id":"b","text":"x"}'], { longest: 80 });
    expect(wrong).toMatchObject({ id, line: 1, source: { problem: { code: 'bad-input', message } } });
    expect(next).toMatchObject({ id: 'b', line: 2, source: { texts: 'x' } });
  });
});

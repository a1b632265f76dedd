import { expect, it } from 'vitest';
import { paragraphsOf, problemOf } from './extract.js';

const cues = (...texts: string[]) =>
  texts.map((text, i) => `${i + 1}\n00:00:0${i},000 --> 00:00:0${i + 1},500\n${text}\n`).join('\n');

it.each([
  [
    'a cue as a paragraph, its lines joined',
    cues('I went to\nthe harbour.', '我去了\n港口。'),
    ['I went to the harbour.', '我去了 港口。'],
  ],
  ['no tags', cues('<i>Run!</i> {\\an8}<font color="#fff">Now!</font>'), ['Run! Now!']],
  ['speakers apart', cues('- Where?\n- Here.'), ['Where?', 'Here.']],
  [
    'languages of a cue apart',
    cues('我去了港口。\nI went to the harbour.'),
    ['我去了港口。', 'I went to the harbour.'],
  ],
  [
    'an English sentence over two cues as one',
    cues('I went to the old', 'harbour.', 'He stayed.'),
    ['I went to the old harbour.', 'He stayed.'],
  ],
  ['Chinese cues apart, which have no stops', cues('我去了', '港口'), ['我去了', '港口']],
])('takes %s', async (_, text, paragraphs) => {
  expect(await paragraphsOf('a.srt', text)).toEqual(paragraphs);
});

it('takes WebVTT, without its notes and styles', async () => {
  const text =
    'WEBVTT\n\nSTYLE\n::cue { color: red }\n\nNOTE by us\n\nintro\n00:01.000 --> 00:02.000 line:0\n<v Ann>Tea &amp; cake<00:01.500> here.</v>\n';
  expect(await paragraphsOf('a.vtt', text)).toEqual(['Tea & cake here.']);
  expect(await paragraphsOf('a', text)).toEqual(['Tea & cake here.']);
});

it('says when there is no cue', async () => {
  expect(await problemOf('a.srt', 'just text')).toMatch(/has no cues: .*--input-format text/);
});

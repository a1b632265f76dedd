import { describe, expect, it } from 'vitest';
import { type SegmentMarks, segmentMarks } from '../../../src/evidence/marks/segment-marks.js';
import type { Lang, Span } from '../../../src/types.js';

/** The marks of segments that stand one behind the other with a line end between them. */
function marksOf(lang: Lang, segments: readonly string[]): SegmentMarks {
  let at = 0;
  const spans = segments.map((segment): Span => {
    const start = at;
    at += segment.length + 1;
    return { start, end: start + segment.length };
  });
  return segmentMarks(segments.join('\n'), spans, lang);
}

/** What is known of the quotes of each segment: `starts`, `ends`, `open` behind it, and the number of opening quotes. */
const quotesOf = (lang: Lang, segments: readonly string[]): string[] => {
  const marks = marksOf(lang, segments);
  return segments.map((_, s) =>
    [
      marks.startsWithQuote[s] ? 'starts' : '',
      marks.endsWithQuote[s] ? 'ends' : '',
      marks.openAfter[s] ? 'open' : '',
      marks.openingQuotes[s],
    ]
      .filter((word) => word !== '')
      .join(' '),
  );
};

describe('quotes', () => {
  it.each([
    ['zh', '“走吧。”', 'starts ends 1'],
    ['zh', '“走吧，”他说。', 'starts 1'],
    ['zh', '「走吧。」', 'starts ends 1'],
    ['zh', '『好。』', 'starts ends 1'],
    ['zh', '‘好。’', 'starts ends 1'],
    ['zh', '"走吧。"', 'starts ends 1'],
    ['zh', '＂走吧。＂', 'starts ends 1'],
    ['zh', '“好”和“不好”', 'starts ends 2'],
    ['zh', '“他说‘好’。”', 'starts ends 2'],
    ['zh', '《书》和（注）', '0'],
    ['zh', '“走吧。”。', 'starts ends 1'],
    ['en', '“Go,” he said.', 'starts 1'],
    ['en', '"Go," he said. "Now."', 'starts ends 2'],
    ['en', '‘Go,’ he said.', 'starts 1'],
    ['en', "'Go,' he said. 'Now.'", 'starts ends 2'],
    ['en', '«Go.»', 'starts ends 1'],
    ['en', 'No quote.', '0'],
    ['en', '', '0'],
  ] as const)('in %s %j: %s', (lang, text, expected) => {
    expect(quotesOf(lang, [text])).toEqual([expected]);
  });

  it.each([
    ['zh', '他说：“走吧。”'],
    ['zh', '他说: "走吧。"'],
    ['en', 'He said, “Go.”'],
    ['en', 'He said: "Go."'],
  ] as const)('in %s are opened once and closed behind words that introduce them: %j', (lang, text) => {
    expect(quotesOf(lang, [text])).toEqual([expect.stringMatching(/^(?:starts )?ends 1$/)]);
  });

  it.each([
    ['zh', ['“走吧。', '天黑了。', '路很远。”', '他起身。']],
    ['zh', ['「走吧。', '天黑了。', '路很远。」', '他起身。']],
    ['en', ['“Go.', 'It is dark.', 'It is far.”', 'He rose.']],
    ['en', ['"Go.', 'It is dark.', 'It is far."', 'He rose.']],
  ] as const)('in %s stay open over segments: %j', (lang, segments) => {
    expect(quotesOf(lang, segments)).toEqual(['starts open 1', 'open 0', 'ends 0', '0']);
  });

  it.each([
    "Don't take the captain's log.",
    'Don’t take the captain’s log.',
    "The sailors' songs",
    'the sailors’ songs',
    "’Tis late, 'tis dark, rock 'n' roll.",
    'In the \'90s a 3" pipe was 5\'10" long.',
  ])('are not the apostrophes and inches of %j', (text) => {
    expect(quotesOf('en', [text])).toEqual([expect.stringMatching(/^0$/)]);
  });
});

describe('other marks', () => {
  it.each([
    // text, questions, exclamations, clause marks, colons
    ['zh', '好。', 0, 0, 0, 0],
    ['zh', '好吗？好！', 1, 1, 0, 0],
    ['zh', '好吗？？好吗？', 1, 0, 0, 0],
    ['zh', '他问：来，还是不来；走——不走。', 0, 0, 5, 1],
    ['zh', '一、二、三', 0, 0, 2, 0],
    ['zh', '好吗?好!他说:走,来', 1, 1, 2, 1],
    ['en', 'Is it? Wow! Is it?', 1, 1, 0, 0],
    ['en', 'One, two; three: four — five – six', 0, 0, 5, 1],
    ['en', 'well-known', 0, 0, 0, 0],
    // a verb of speech is worth a colon, in English only
    ['en', 'He said yes.', 0, 0, 0, 1],
    ['en', 'He asked: "Who?" She replied.', 1, 0, 1, 3],
    ['en', 'unsaid saids say', 0, 0, 0, 0],
    ['zh', 'said', 0, 0, 0, 0],
  ] as const)('in %s %j: ? %d, ! %d, joints %d, colons %d', (lang, text, questions, exclamations, joints, colons) => {
    const marks = marksOf(lang, [text]);
    expect([marks.questions[0], marks.exclamations[0], marks.clauseMarks[0], marks.colons[0]]).toEqual([
      questions,
      exclamations,
      joints,
      colons,
    ]);
  });

  it.each([
    ['他来了。', 4],
    ['He came.', 7],
    [' \t\n\u3000他\0', 1],
    ['\u200b', 0],
    ['', 0],
  ])('the length of %j is %d characters without white space', (text, length) => {
    expect(marksOf('zh', [text]).length[0]).toBe(length);
  });
});

describe('any text', () => {
  it('counts in small numbers do not wrap around', () => {
    const marks = marksOf('en', [': '.repeat(1000), '“'.repeat(1000), ', '.repeat(100_000)]);
    expect(marks.colons[0]).toBe(255);
    expect(marks.openingQuotes[1]).toBe(255);
    expect(marks.clauseMarks[2]).toBe(65_535);
  });

  // A rule that looks further at every mark would not come to an end here within the time limit of a test.
  it.each(['"', "'", '“', '‘', '’', '”', ' ', '(', ':', 'a', '汉', '\0', '\ud800', 'said ', 'a"', "a'", "'a"])(
    'is read to the end: a megabyte of %j',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      const { length } = segmentMarks(text, [{ start: 0, end: text.length }], 'en');
      expect(length[0]).toBe(text.replace(/[ \0]/g, '').length);
    },
  );
});

describe('segments in brackets', () => {
  const bracketed = (segment: string): number =>
    segmentMarks(segment, [{ start: 0, end: segment.length }], 'en').bracketed[0]!;

  it.each(['[waves]', '(laughter)', '（笑声）', '【画外音】'])('%s is one', (segment) => {
    expect(bracketed(segment)).toBe(1);
  });

  it.each(['[waves] Come in.', 'He left (at last).', '(a) Scope', '(', '[wrong）'])('%s is none', (segment) => {
    expect(bracketed(segment)).toBe(0);
  });
});

import type { Pair } from '../../src/formats/index.js';

/** Text that formats trip over: a null on either side, and characters that some format uses for itself. */
export const hostile: readonly Pair[] = [
  pair('a & b.txt', ['他说：“好。”', '走了。'], ['He said, "All right", and left.'], 0.9371, 0),
  pair('a & b.txt', ['（记者 白若兰 摄）'], [], 0.88, 20),
  pair(
    'a & b.txt',
    ['<价格>是\t5元 & 「"三"」,\r\n还有]]>和</seg>'],
    [' =1+1, <b>"5" & co.</b>', "It's\n]]> ."],
    0.5,
    40,
  ),
  pair('b "2".txt', [], ['RTL \u202Eabc\u202C, NEL \u0085, LS \u2028, 🚢𠮷'], 0.9, 0),
  pair('b "2".txt', ['垂直\u000B制表，孤\uD83D立，\uFFFE'], ['Tab \u000B and \uDC00 lone \u0000'], 0.1, 9),
  pair('b "2".txt', ['尾', 'GPT 4.', 'OpenAI 说'], ['~~~ [0]:[1]:0.5 <=> 3', '1'], 0.9999, 30),
];

function pair(document: string, zh: readonly string[], en: readonly string[], confidence: number, start: number): Pair {
  const spansOf = (sentences: readonly string[]) => {
    let at = start;
    return sentences.map((sentence) => {
      const span = [at, at + sentence.length] as const;
      at = span[1] + 1;
      return span;
    });
  };
  return {
    document,
    zh: zh.reduce((joined, text) => `${joined}${/[!-~]$/.test(joined) && /^[!-~]/.test(text) ? ' ' : ''}${text}`, ''),
    en: en.join(' '),
    type: `${zh.length}-${en.length}`,
    confidence,
    sentences: { zh, en },
    spans: { zh: spansOf(zh), en: spansOf(en) },
  };
}

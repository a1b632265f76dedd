/** Small documents for tests of many, each its own. */
const TOWNS = [
  ['青溪镇', 'Qingxi'],
  ['东沙港', 'Dongsha'],
  ['云渡市', 'Yundu'],
] as const;

export interface TextDocument {
  readonly id: string;
  readonly text: string;
}

export function textDocument(n: number): TextDocument {
  const [zh, en] = TOWNS[n % TOWNS.length]!;
  const text = [
    `${zh}图书馆于2018年5月${(n % 28) + 1}日开放，设有${n + 10}个座位。`,
    `The ${en} library opened on May ${(n % 28) + 1}, 2018. It has ${n + 10} seats.`,
    '读者可凭身份证免费借阅。',
    'Readers may borrow books free of charge with an identity card.',
  ];
  return { id: `文${n}`, text: text.join('\n') };
}

/** JSON Lines of so many documents, with lines that are wrong among them. */
export function stream(count: number): string {
  const lines = Array.from({ length: count }, (_, n) => JSON.stringify(textDocument(n)));
  lines.splice(count >> 1, 1, '{"id":"no text"}', '', 'not JSON', '{"id":"english","text":"No Chinese here."}');
  return `${lines.join('\n')}\n`;
}

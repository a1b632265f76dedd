import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/language/split-paragraphs.js';

const paragraphs = (text: string): string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

/** Greedy wrapping at `width` columns, as programs do it. */
function wrapped(paragraph: string, width: number): string {
  let line = '';
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n');
}

const wrappedZh = (paragraph: string, characters: number): string =>
  paragraph.match(new RegExp(`.{1,${characters}}`, 'gu'))!.join('\n');

const ENGLISH = [
  'The old ferry had crossed the river twice a day for as long as anyone in the village could remember, and nobody had ever thought that it might stop one morning.',
  'When the new bridge was opened in spring, the ferryman painted his boat once more, tied it to the willow, and went home. He has not been seen on the water since that day.',
  'Some say that he still listens for the bell at night, although nobody rings it any longer.',
];
const CHINESE = [
  '村里没有人记得这条老渡船是从哪一年开始每天来回两趟的，也从来没有人想过有一天早上它会忽然停下来不再过河。',
  '春天新桥通车的时候，摆渡人把船重新漆了一遍，拴在柳树下，就回家去了。从那天起再也没有人看见他到水上来过。',
  '有人说夜里他还在听那口钟，尽管早就没有人去敲它了。',
];

describe('hard-wrapped text', () => {
  it('has a paragraph between blank lines', () => {
    const blocks = ENGLISH.map((paragraph) => wrapped(paragraph, 64));
    expect(paragraphs(blocks.join('\n\n'))).toEqual(blocks);
  });

  it('is told in Chinese by the width of its characters', () => {
    const blocks = CHINESE.map((paragraph) => wrappedZh(paragraph, 24));
    expect(paragraphs(blocks.join('\r\n\r\n'))).toEqual(blocks);
  });

  it('may have each language in its own width', () => {
    const blocks = ENGLISH.flatMap((paragraph, i) => [wrapped(paragraph, 72), wrappedZh(CHINESE[i]!, 22)]);
    expect(paragraphs(blocks.join('\n\n'))).toEqual(blocks);
    expect(paragraphs(blocks.map((block, i) => (i % 2 === 1 ? `${block}\n` : block)).join('\n'))).toEqual(blocks);
  });

  it('keeps a heading apart from the block under it', () => {
    const blocks = ENGLISH.map((paragraph) => wrapped(paragraph, 64));
    const text = blocks.map((block, i) => `Part ${i + 1}\n${block}`).join('\n\n');
    expect(paragraphs(text)).toEqual(blocks.flatMap((block, i) => [`Part ${i + 1}`, block]));
  });
});

describe('text that is not hard-wrapped', () => {
  it('has a paragraph a line where each is set in by two Chinese spaces', () => {
    const lines = [
      '　　（一）船尾可以停放的自行车和三轮车，每辆车另外收取渡资两元；',
      '　　（二）关在笼子里面的鸡鸭猫狗，由带上船来的人自己在路上看管；',
      '　　（三）码头茶馆代为保管的失物，三个月没有人来认领的归渡口用；',
      '　　（四）大风大雨天停开的班次，第二天早上照样补开，票价都不变；',
    ];
    const text = `${lines.join('\n')}\n\n${lines.toReversed().join('\n')}`;
    expect(paragraphs(text)).toEqual([...lines, ...lines.toReversed()].map((line) => line.trim()));
  });

  it('may have Chinese lines of one width beside wider ones', () => {
    const narrow = [
      '二〇〇六年　渡口在下游两里的地方另建了新码头',
      '二〇一一年　柴油机船换下了河上最后一条木划船',
      '二〇一五年　船票由一元改为两元，学生仍旧一元',
    ];
    const wide =
      '老船夫退休以后每天还是到码头上坐一会儿，看看水，看看船，跟等船的人说说从前涨大水的事情，天黑了才回家。';
    const lines = [narrow[0]!, narrow[1]!, wide, narrow[2]!];
    expect(paragraphs(`${lines.join('\n')}\n\n渡口旧事`)).toEqual([...lines, '渡口旧事']);
  });

  it('has a paragraph a line, whatever its blank lines', () => {
    expect(paragraphs(ENGLISH.join('\n'))).toEqual(ENGLISH);
    expect(paragraphs([...ENGLISH, ...CHINESE].join('\n\n'))).toEqual([...ENGLISH, ...CHINESE]);
    const inPairs = ENGLISH.map((paragraph, i) => `${paragraph}\n${CHINESE[i]!}`).join('\n\n');
    expect(paragraphs(inPairs)).toHaveLength(6);
  });

  it('may be verse', () => {
    const stanza = (word: string): string =>
      [
        `The ${word} goes over the hill at dawn`,
        'And nobody knows where it stays',
        `But I have heard the ${word} at night, withdrawn,`,
        'And counted the rest of its days',
      ].join('\n');
    expect(paragraphs([stanza('wind'), stanza('moon'), stanza('road')].join('\n\n'))).toHaveLength(12);
    const verse = '白日依山尽，\n黄河入海流。\n欲穷千里目，\n更上一层楼。';
    expect(paragraphs([verse, verse, verse].join('\n\n'))).toHaveLength(12);
  });

  it('may be a list of items of one length', () => {
    const items = Array.from(
      { length: 12 },
      (_, i) => `Item number ${100 + i} of the printed list is still in good order.`,
    );
    expect(paragraphs(`${items.slice(0, 6).join('\n')}\n\n${items.slice(6).join('\n')}`)).toEqual(items);
  });
});

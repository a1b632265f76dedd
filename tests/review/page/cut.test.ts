import { describe, expect, it } from 'vitest';
import { firstCut, movedByCharacter, movedBySentence } from '../../../src/review/page/edit/cut.js';

const TWO = ['他来了。', '👋好。'];

describe('the cut of a split', () => {
  it.each([
    [['一。', '二。', '三。'], { sentence: 2, offset: 0 }],
    [['馆长说，很多人来过，也走了。'], { sentence: 0, offset: 4 }],
    [['“Yes,” she said.'], { sentence: 0, offset: 7 }],
    [['没有停顿。'], { sentence: 1, offset: 0 }],
    [[], { sentence: 0, offset: 0 }],
  ])('begins in %j at %j', (sentences, cut) => {
    expect(firstCut(sentences)).toEqual(cut);
  });

  it('moves by sentences, from inside one to its borders', () => {
    expect(movedBySentence({ sentence: 0, offset: 2 }, -1, TWO)).toEqual({ sentence: 0, offset: 0 });
    expect(movedBySentence({ sentence: 0, offset: 2 }, 1, TWO)).toEqual({ sentence: 1, offset: 0 });
    expect(movedBySentence({ sentence: 2, offset: 0 }, 1, TWO)).toEqual({ sentence: 2, offset: 0 });
    expect(movedBySentence({ sentence: 0, offset: 0 }, -1, TWO)).toEqual({ sentence: 0, offset: 0 });
  });

  it('moves by whole characters over the borders, there and back', () => {
    const there = [{ sentence: 0, offset: 3 }];
    for (let step = 0; step < 5; step++) there.push(movedByCharacter(there.at(-1)!, 1, TWO));
    expect(there.slice(1)).toEqual([
      { sentence: 1, offset: 0 },
      { sentence: 1, offset: 2 },
      { sentence: 1, offset: 3 },
      { sentence: 2, offset: 0 },
      { sentence: 2, offset: 0 },
    ]);
    let back = { sentence: 2, offset: 0 };
    for (const expected of there.slice(0, 4).reverse()) {
      back = movedByCharacter(back, -1, TWO);
      expect(back).toEqual(expected);
    }
  });
});

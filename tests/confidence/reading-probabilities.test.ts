import { expect, it } from 'vitest';
import { align } from '../../src/align.js';

const zh = ['雨下了一整夜。', '天亮时，木牌不见了。', '他笑了。'];
const en = [
  'It had rained all night.',
  'By morning the wooden sign was gone.',
  'Nobody knew the ferry would be back in March.',
];

it('a null is never its own runner-up', () => {
  for (const bead of align({ zh, en }).beads) {
    const { runnerUp } = bead.evidence;
    if (runnerUp) expect([runnerUp.zh, runnerUp.en]).not.toEqual([bead.zh, bead.en]);
  }
});

it('a null is as probable as all the rungs at which it can stand', () => {
  const nulls = align({ zh, en }).beads.filter((bead) => bead.zh.length === 0 || bead.en.length === 0);
  expect(nulls).not.toEqual([]);
  for (const bead of nulls) expect(bead.confidence).toBeGreaterThan(0.5);
});

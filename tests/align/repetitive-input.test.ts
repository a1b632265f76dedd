import { expect, it } from 'vitest';
import { align } from '../../src/align.js';

it.each([
  [400, 40, 'fast'],
  [400, 40, 'default'],
  [3000, 2, 'default'],
] as const)('has a ladder where nothing tells %d Chinese from %d English segments (%s)', (zh, en, effort) => {
  const { beads } = align({ zh: new Array(zh).fill('山'), en: new Array(en).fill('q') }, { effort });
  expect(beads.flatMap((bead) => bead.zh)).toHaveLength(zh);
  expect(beads.flatMap((bead) => bead.en)).toHaveLength(en);
});

it('codes of letters and digits translate themselves', () => {
  const { beads } = align({
    zh: ['第二项。', '接口为USB3。', 'GB18030是标准。'],
    en: ['The USB3 port.', 'GB18030 it is.'],
  });
  expect(
    beads.filter((bead) => bead.zh.length === 1 && bead.en.length === 1).map(({ zh, en }) => [zh[0], en[0]]),
  ).toEqual(expect.arrayContaining([[1, 0]]));
});

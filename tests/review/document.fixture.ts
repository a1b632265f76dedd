import { align } from '../../src/align.js';
import type { ReviewDocument } from '../../src/formats/review-document.js';
import { reviewOf } from '../../src/review/review-of.js';

/** A document of this project's own, small enough to be followed by hand. */
export const MIXED = `2019年3月8日，市长陈立会见了来访的商会代表。双方讨论了港口的扩建。
On 8 March 2019, Mayor Chen Li met visiting delegates of the chamber of commerce. The two sides discussed the extension of the port.

港口去年处理了120万个集装箱。今年预计增长三成。
The port handled 1.2 million containers last year, and growth of 30 per cent is expected this year.

会后，代表们参观了新码头。
本文没有译文的一段。
`;

export const aligned = (): ReviewDocument => reviewOf(align(MIXED), 'port.txt');

/** Beads by their sentences alone: `a` to `d` in Chinese, `1` to `4` in English, some of them null. */
export function lettered(shape: readonly (readonly [zh: string, en: string])[]): ReviewDocument {
  const zh = 'abcdefgh'.split('');
  const en = '12345678'.split('');
  const used = { zh: shape.flatMap(([side]) => side.split('')), en: shape.flatMap(([, side]) => side.split('')) };
  return {
    format: 'duizhao-review',
    version: 1,
    id: 'lettered',
    name: 'lettered',
    signature: '',
    text: { zh: zh.join('\n'), en: en.join('\n') },
    paragraphs: { zh: [[0, 15]], en: [[0, 15]] },
    segments: {
      zh: zh.slice(0, used.zh.length).map((_, i) => [2 * i, 2 * i + 1]),
      en: en.slice(0, used.en.length).map((_, i) => [2 * i, 2 * i + 1]),
    },
    beads: shape.map(([zhSide, enSide], index) => ({
      id: `b${index + 1}`,
      zh: zhSide.split('').map((letter) => zh.indexOf(letter)),
      en: enSide.split('').map((digit) => en.indexOf(digit)),
      confidence: 0.5 + index / 100,
      status: 'auto',
    })),
  };
}

/** `ab=1 c=` for a 2-1 bead and a null. */
export const shown = ({ beads }: ReviewDocument): string =>
  beads.map(({ zh, en }) => `${zh.map((i) => 'abcdefgh'[i]).join('')}=${en.map((i) => i + 1).join('')}`).join(' ');

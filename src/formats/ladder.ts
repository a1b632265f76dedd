import { badInput } from './bad-input.js';
import { ONE_PART } from './one-part.js';
import { ordered } from './pair.js';
import type { PairFormat, PairWriter } from './pair-format.js';
import { numbering } from './pair-shape.js';
import { readConfidence } from './read-confidence.js';
import { textLines } from './text-lines.js';

const LINE = /^(\d+)\t(\d+)(?:\t(\S+))?\s*$/;

/**
 * The ladder of hunalign: `n TAB m TAB score`, how many sentences of each side stand before the rung. The score is that of
 * the bead which begins there. A ladder holds every sentence, in order, of one document.
 */
export const ladder: PairFormat = {
  parts: ONE_PART,
  extension: '.ladder',
  numbersOnly: true,
  async *read([chunks], { direction = 'zh-en', files }) {
    const [source, target] = ordered(direction);
    let rung: readonly [number, number, string | undefined] | undefined;
    for await (const { number, text } of textLines(chunks!)) {
      if (text.trim() === '') continue;
      const [, n, m, score] = LINE.exec(text) ?? [];
      if (n === undefined || m === undefined) {
        throw badInput('is no rung; expected two counts and a score with tabs between', { number, file: files?.[0] });
      }
      const next = [Number(n), Number(m), score] as const;
      if (rung && (next[0] < rung[0] || next[1] < rung[1])) {
        throw badInput('the rung goes back; the counts of a ladder only rise', { number, file: files?.[0] });
      }
      const [fromN, fromM, ofBead] = rung ?? [0, 0, undefined];
      rung = next;
      if (next[0] === fromN && next[1] === fromM) continue;
      const segments = { zh: [], en: [], [source]: range(fromN, next[0]), [target]: range(fromM, next[1]) };
      const type = `${segments.zh.length}-${segments.en.length}`;
      yield { zh: '', en: '', type, segments, ...readConfidence(ofBead) };
    }
  },
  write: ({ direction = 'zh-en' }) => ladderWriter(direction),
};

function ladderWriter(direction: 'zh-en' | 'en-zh'): PairWriter {
  const numbersIn = numbering();
  const next = { zh: 0, en: 0 };
  let beads = 0;
  let document: string | undefined;
  const counts = () => ordered(direction).map((lang) => next[lang]);
  return {
    open: () => [''],
    pair: (pair) => {
      beads++;
      if (beads > 1 && pair.document !== document) {
        throw badInput('there is a second document, and a ladder holds one; write a ladder for each', {});
      }
      document = pair.document;
      const rung = `${[...counts(), pair.confidence ?? 0].join('\t')}\n`;
      const numbers = numbersIn(pair);
      for (const lang of ['zh', 'en'] as const) {
        for (const number of numbers[lang]) {
          if (number !== next[lang]++) {
            const message = `bead ${beads} is not the next of the text, and a ladder holds all beads in order; write vecalign instead`;
            throw badInput(message, {});
          }
        }
      }
      return [rung];
    },
    close: () => [`${[...counts(), 0].join('\t')}\n`],
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

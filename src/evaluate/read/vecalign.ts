import { AlignError } from '../../errors.js';
import type { SegmentBead } from '../alignment.js';
import type { AlignmentReader } from './alignment-reader.js';

const BEAD = /^\s*\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]\s*(?::\s*(\S+)\s*)?$/;
const NUMBERS = /^\s*(?:\d+\s*(?:,\s*\d+\s*)*)?$/;

/**
 * `[0,1]:[2]`, Chinese first, perhaps with a third column. That is a confidence in our files and a cost in vecalign's: it is taken for a
 * confidence if all of a file are from 0 to 1.
 */
export const vecalignReader: AlignmentReader = {
  format: 'vecalign',
  recognises: (text) => BEAD.test(text.split('\n').find((line) => line.trim() !== '') ?? ''),
  read: (text, file) => {
    const beads = text.split('\n').flatMap((line, index): SegmentBead[] => {
      if (line.trim() === '') return [];
      const [, zh, en, score] = BEAD.exec(line) ?? [];
      if (zh === undefined || !NUMBERS.test(zh) || !NUMBERS.test(en!)) {
        throw new AlignError('bad-input', `"${line.trim().slice(0, 40)}" is no bead; one is [0,1]:[2]`, {
          file,
          line: index + 1,
        });
      }
      const confidence = score === undefined ? undefined : Number(score);
      return [{ zh: numbers(zh), en: numbers(en!), line: index + 1, ...(confidence !== undefined && { confidence }) }];
    });
    const areConfidences = beads.every(({ confidence: c }) => c === undefined || (c >= 0 && c <= 1));
    return [{ alignment: { unit: 'segments', file, beads: areConfidences ? beads : beads.map(withoutConfidence) } }];
  },
};

const numbers = (list: string): number[] => (list.trim() === '' ? [] : list.split(',').map(Number));

function withoutConfidence({ zh, en, line }: SegmentBead): SegmentBead {
  return { zh, en, ...(line !== undefined && { line }) };
}

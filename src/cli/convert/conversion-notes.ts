import { isHalf, type Pair } from '../../formats/pair.js';
import { PAIR_FORMATS } from '../../formats/pair-formats.js';
import type { Note } from '../diagnostics.js';
import type { ConvertArguments } from './convert.arguments.js';

/** Pairs with removed characters are told one by one, so many of them. */
const TOLD = 3;
const SHOWN = 30;

/** Counts what is lost on the way, to be told at the end. */
export interface ConversionNotes {
  readonly seen: (pair: Pair) => void;
  readonly skipped: (count: number) => void;
  readonly rejected: (count: number) => void;
  readonly leftOut: () => void;
  readonly removed: (count: number, pair: Pair) => void;
  readonly tooLong: (pair: Pair, longest: number) => void;
  readonly size: (bytes: number, most: number | undefined) => void;
  readonly told: () => Note[];
}

export function conversionNotes({ files, format, minConfidence, profile }: ConvertArguments): ConversionNotes {
  const notes: Note[] = [];
  const at = { file: files[0]! };
  let pairs = 0;
  let nulls = 0;
  let leftOut = 0;
  let removed = 0;
  let removedFrom = 0;
  let tooLong = 0;
  let bound = 0;
  const quoted = ({ zh, en }: Pair) => `pair ${pairs} (${(zh || en).slice(0, SHOWN)})`;
  return {
    seen: (pair) => {
      pairs++;
      if (PAIR_FORMATS[format].pairsOnly && isHalf(pair)) nulls++;
    },
    skipped: (count) => notes.push({ message: `${count} units without Chinese and English passed over`, at }),
    rejected: (count) => notes.push({ message: `${count} rejected ${count === 1 ? 'pair' : 'pairs'} left out`, at }),
    leftOut: () => leftOut++,
    removed: (count, pair) => {
      removed += count;
      if (++removedFrom <= TOLD)
        notes.push({ message: `${count} characters that XML cannot hold left out of ${quoted(pair)}`, at });
    },
    tooLong: (_pair, longest) => {
      tooLong++;
      bound = longest;
    },
    size: (bytes, most) => {
      if (most !== undefined && bytes > most) {
        const message = `the file has ${bytes} bytes, and ${profile} takes up to ${most}; write it again with --split-size ${Math.floor(most / 1e6)}M`;
        notes.push({ message, at: {} });
      }
    },
    told: () => {
      if (removedFrom > TOLD) {
        notes.push({ message: `${removed} such characters left out of ${removedFrom} pairs in all`, at });
      }
      if (nulls > 0) notes.push({ message: `${nulls} without a translation left out: ${format} holds pairs only`, at });
      if (leftOut > 0)
        notes.push({ message: `${leftOut} of ${pairs} left out: confidence under ${minConfidence}`, at });
      if (tooLong > 0) {
        notes.push({
          message: `${tooLong} pairs have a side of more than ${bound} characters, which ${profile} refuses; cut them`,
          at,
        });
      }
      if (pairs === 0) notes.push({ message: 'there is no pair in it; the output is empty', at });
      return notes;
    },
  };
}

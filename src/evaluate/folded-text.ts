import type { OffsetPair } from './alignment.js';

/** The letters and digits of a text, without case and width, and where each stands. */
export interface Foldings {
  readonly letters: string;
  /** For each UTF-16 unit of `letters`: where the character that it came from begins and ends in the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const COUNTED = /[\p{L}\p{N}]/u;
const ASCII = /^[\x20-\x7e]$/;

/** Programs put spaces, marks and case into a text, or take them out; what stays is compared. */
export function foldText(text: string): Foldings {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    if (COUNTED.test(character)) {
      const folded = (ASCII.test(character) ? character : character.normalize('NFKC')).toLowerCase();
      letters.push(folded);
      for (let unit = 0; unit < folded.length; unit++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { letters: letters.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** The place in the text of a place among its letters. */
export const unfolded = ({ starts, ends }: Foldings, [start, end]: OffsetPair): OffsetPair => [
  starts[start]!,
  ends[end - 1]!,
];

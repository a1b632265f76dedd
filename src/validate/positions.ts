import type { Position } from './fault.js';

/** Follows a text that comes in parts, so that a place in the part at hand has a line and a column. */
export interface Positions {
  /** @param index - Into the part that was given last. */
  at(index: number): Position;
  /** Goes on with the next part. */
  next(part: string): void;
}

/** @param lineBreak - XML also counts a carriage return alone; a part must not end between `\r` and `\n`. */
export function positions(lineBreak: 'xml' | 'lf'): Positions {
  let part = '';
  let line = 1;
  let column = 1;
  let counted = 0;
  const advance = (to: number): void => {
    const passed = part.slice(counted, to);
    const isSimple = lineBreak === 'lf' || !passed.includes('\r');
    let lastBreak = -1;
    if (isSimple) {
      for (let i = passed.indexOf('\n'); i >= 0; i = passed.indexOf('\n', i + 1)) {
        line++;
        lastBreak = i;
      }
    } else {
      for (const match of passed.matchAll(/\r\n?|\n/g)) {
        line++;
        lastBreak = match.index + match[0].length - 1;
      }
    }
    column = lastBreak < 0 ? column + passed.length : passed.length - lastBreak;
    counted = to;
  };
  return {
    at: (index) => {
      if (index >= counted) advance(index);
      return { line, column };
    },
    next: (text) => {
      advance(part.length);
      part = text;
      counted = 0;
    },
  };
}

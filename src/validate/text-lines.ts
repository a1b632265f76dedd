/** A longer line is not kept. */
const LONGEST_LINE = 1 << 26;

/** Cuts text that comes in parts into lines at LF. `write` is false once a line is too long to go on. */
export function textLines(onLine: (text: string, line: number) => void): {
  readonly write: (part: string) => boolean;
  readonly end: () => void;
  /** The line that is being read, from 1. */
  readonly line: () => number;
} {
  let pending = '';
  let line = 1;
  return {
    write: (part) => {
      const lines = (pending + part).split('\n');
      pending = lines.pop()!;
      for (const text of lines) onLine(text, line++);
      return pending.length <= LONGEST_LINE;
    },
    end: () => {
      if (pending !== '') onLine(pending, line++);
      pending = '';
    },
    line: () => line,
  };
}

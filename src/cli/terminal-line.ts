/** A line of a terminal that is written over. `clear` takes it off, until it is shown again. */
export interface TerminalLine {
  readonly show: (text: () => string) => void;
  readonly clear: () => void;
}

/** What is done sooner needs no progress (ms). */
const PATIENCE = 500;
/** Time between two looks at the line (ms). */
const INTERVAL = 100;
const CLEAR_LINE = '\r\x1b[2K';

/** `now` is a clock in milliseconds. */
export function terminalLine(write: (text: string) => void, now: () => number): TerminalLine {
  let next = now() + PATIENCE;
  let isShown = false;
  return {
    show: (text) => {
      const time = now();
      if (time < next) return;
      next = time + INTERVAL;
      isShown = true;
      write(`${CLEAR_LINE}${text()}`);
    },
    clear: () => {
      if (isShown) write(CLEAR_LINE);
      isShown = false;
    },
  };
}

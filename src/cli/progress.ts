/** Told about progress; `stop` takes its line off the terminal. */
export interface Progress {
  readonly report: (stage: string, done: number, total: number) => void;
  readonly stop: () => void;
}

/** What is done sooner needs no progress (ms). */
const PATIENCE = 500;
/** Time between two looks at the line (ms). */
const INTERVAL = 100;
const CLEAR_LINE = '\r\x1b[2K';

/** Progress as one line of a terminal that is written over. `now` is a clock in milliseconds. */
export function progressLine(write: (text: string) => void, now: () => number = () => performance.now()): Progress {
  let next = now() + PATIENCE;
  let shown = false;
  return {
    report: (stage, done, total) => {
      const time = now();
      if (time < next) return;
      next = time + INTERVAL;
      shown = true;
      const percent = total > 0 ? ` ${Math.floor((100 * done) / total)}%` : '';
      write(`${CLEAR_LINE}${stage}${percent}`);
    },
    stop: () => {
      if (shown) write(CLEAR_LINE);
      shown = false;
    },
  };
}

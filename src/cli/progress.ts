import { terminalLine } from './terminal-line.js';

/** Told about progress; `stop` takes its line off the terminal. */
export interface Progress {
  readonly report: (stage: string, done: number, total: number) => void;
  readonly stop: () => void;
}

/** Progress as one line of a terminal that is written over. `now` is a clock in milliseconds. */
export function progressLine(write: (text: string) => void, now: () => number = () => performance.now()): Progress {
  const line = terminalLine(write, now);
  return {
    report: (stage, done, total) =>
      line.show(() => `${stage}${total > 0 ? ` ${Math.floor((100 * done) / total)}%` : ''}`),
    stop: line.clear,
  };
}

import { terminalLine } from '../terminal-line.js';

/** How far many documents are. */
export interface ManyCount {
  readonly done: number;
  readonly failed: number;
  /** How many there are, where that is known. */
  readonly total: number | undefined;
  /** The share of the work that is done, 0..1, where that is known. */
  readonly share: number | undefined;
}

export interface ManyProgress {
  readonly report: (count: ManyCount) => void;
  /** Takes the line off the terminal, so that something else can be told there. */
  readonly clear: () => void;
}

/** Rate and time left as one line of a terminal. `start` is what an earlier run had done; `now` is a clock in milliseconds, `before` stands first on the line, `what` is counted. */
export function manyProgress(
  write: (text: string) => void,
  start: Pick<ManyCount, 'done' | 'share'>,
  now: () => number = () => performance.now(),
  before = '',
  what = 'documents',
): ManyProgress {
  const line = terminalLine(write, now);
  const began = now();
  return {
    report: (count) => line.show(() => before + described(count, start, (now() - began) / 1000, what)),
    clear: line.clear,
  };
}

function described(
  { done, failed, total, share }: ManyCount,
  start: Pick<ManyCount, 'done' | 'share'>,
  seconds: number,
  what: string,
) {
  const rate = (done - start.done) / seconds;
  const gained = (share ?? 0) - (start.share ?? 0);
  const parts = [
    total !== undefined
      ? `${grouped(done)} of ${grouped(total)} ${what}`
      : `${grouped(done)} ${what}${share === undefined ? '' : `, ${Math.floor(100 * share)}%`}`,
    `${rate < 10 ? rate.toFixed(1) : grouped(Math.round(rate))} a second`,
  ];
  if (share !== undefined && gained > 0) parts.push(`${duration((seconds * (1 - share)) / gained)} left`);
  if (failed > 0) parts.push(`${grouped(failed)} failed`);
  return parts.join(', ');
}

function duration(seconds: number): string {
  const s = Math.round(seconds);
  if (s < 60) return `${s} s`;
  if (s < 3600) return `${Math.floor(s / 60)} min ${s % 60} s`;
  return `${Math.floor(s / 3600)} h ${Math.floor((s % 3600) / 60)} min`;
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

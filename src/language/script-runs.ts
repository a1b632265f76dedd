import { enclosedUnits } from './enclosed.js';
import { hanRun } from './han-run.js';
import { latinRun } from './latin-run.js';
import type { Run } from './run.js';
import { isHanLike, LATIN, scriptOf } from './script.js';

/** The runs of `text` from `start` to `end`, in order. Linear. */
export function scriptRuns(text: string, start: number, end: number): Run[] {
  const enclosed = enclosedUnits(text, start, end);
  const runs: Run[] = [];
  for (let at = start; at < end; ) {
    const script = scriptOf(text.codePointAt(at)!);
    const read = script === LATIN ? latinRun : isHanLike(script) ? hanRun : undefined;
    if (read === undefined) {
      at++;
      continue;
    }
    const run = read(text, at, end, enclosed, start);
    runs.push(run);
    at = run.end;
  }
  return runs;
}

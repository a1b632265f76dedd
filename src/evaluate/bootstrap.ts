import { seeded } from './random.js';

/** 95%: between the 2.5th and the 97.5th percentile of the resamples. */
export type Interval = readonly [low: number, high: number];

const TAIL = 0.025;
/** A figure that most resamples do not have (AUROC without a wrong bead) gets no interval. */
const LEAST_KNOWN = 0.5;

/**
 * How figures vary with the choice of documents: resamples of as many documents, drawn with replacement (Efron 1979), by the seed. None for
 * fewer than two documents, which say nothing about others.
 * @param measure - Figures by name of the documents that were drawn, given how often each was.
 */
export function bootstrap(
  documents: number,
  measure: (timesDrawn: readonly number[]) => Readonly<Record<string, number | undefined>>,
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): Record<string, Interval> {
  if (documents < 2) return {};
  const random = seeded(seed);
  const values = new Map<string, number[]>();
  for (let resample = 0; resample < resamples; resample++) {
    const times = new Array<number>(documents).fill(0);
    for (let i = 0; i < documents; i++) times[Math.floor(random() * documents)]!++;
    for (const [name, value] of Object.entries(measure(times))) {
      if (value === undefined) continue;
      const drawn = values.get(name);
      if (drawn) drawn.push(value);
      else values.set(name, [value]);
    }
  }
  const intervals: Record<string, Interval> = {};
  for (const [name, drawn] of values) {
    if (drawn.length < LEAST_KNOWN * resamples) continue;
    drawn.sort((a, b) => a - b);
    intervals[name] = [percentile(drawn, TAIL), percentile(drawn, 1 - TAIL)];
  }
  return intervals;
}

/** Between two values by their distance. */
function percentile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  return below + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - below);
}

import { BACKGROUND } from '../evidence/lexical/background.js';

/*
 * Evidence of a bead along a path (hidden Markov model alignment: Vogel, Ney and Tillmann 1996, "HMM-based word alignment in statistical translation").
 * Each token of the one side (the targets) is explained by a token of the other (the sources) or by none. Which source explains a target depends on which one
 * explained the last: text goes on at the same pace, with jumps. So a clause that has changed places as a whole costs two jumps, where the position in the bead
 * (f', evidence-terms.ts) holds each of its words far from its place, and a longer bead does not make each of its words less likely.
 */

/** The pairs of tokens of one bead that translate each other, by their places in the bead. */
export interface TokenLinks {
  count: number;
  zh: Int32Array;
  en: Int32Array;
  /** T(e|z) and U(z|e). */
  forward: Float32Array;
  reverse: Float32Array;
}

/** One side of a bead as targets. */
export interface PathTargets {
  /** By link: the place of the target and of the source, and the probability that the source is translated by the target. */
  readonly target: Int32Array;
  readonly source: Int32Array;
  readonly translation: Float32Array;
  /** By place: the probability of the target by itself. */
  readonly probability: Float64Array;
  readonly targetCount: number;
  readonly sourceCount: number;
}

/** Mean distance, in tokens, from where the text would be if it went on at the same pace. */
const SPREAD = 3;
/** Probability of a jump to anywhere in the bead. */
const JUMP = 0.3;
/** Ways of explaining what has been read so far that are less probable than this are given up. */
const LEAST_SHARE = 1e-2;

/** A target that its source makes no likelier than this many times what it is by itself, were there no other source, is as good as unexplained. */
const LEAST_RATIO = 2;

/** exp(-distance / SPREAD) by distance in eighths of a token; 0 beyond. */
const STEPS = 8;
const FARTHEST = SPREAD * 12;
const NEARNESS = Float64Array.from({ length: STEPS * FARTHEST + 1 }, (_, d) => Math.exp(-d / STEPS / SPREAD));

const TOO_LARGE = 1e250;
const TOO_SMALL = 1e-250;

export type PathRatio = (links: number, targets: PathTargets) => number;

/**
 * Makes the function that measures how much likelier the targets of a bead are as translations of its sources, along the most fitting paths, than by
 * themselves: log of P(targets | sources) / P(targets), in nats, summed over paths. A target that nothing explains counts BACKGROUND, as in
 * evidence-terms.ts. Linear in the links times the paths that are alive, which are few.
 */
export function makePathRatio(): PathRatio {
  let order = new Int32Array(256);
  let firstLink = new Int32Array(256);
  // the paths that are alive: where the last link was, at which target, and the share of the probability
  let place = new Float64Array(64);
  let time = new Float64Array(64);
  let share = new Float64Array(64);
  /** Where each path would be at the target at hand, if it went on at the same pace. */
  let expected = new Float64Array(64);

  const grow = (paths: number): void => {
    const longer = (from: Float64Array): Float64Array<ArrayBuffer> => {
      const to = new Float64Array(paths * 2);
      to.set(from);
      return to;
    };
    [place, time, share, expected] = [longer(place), longer(time), longer(share), longer(expected)];
  };

  /** Counting sort of the links by target: those of target t are `order[firstLink[t]]` to `order[firstLink[t + 1] - 1]`. */
  const sortByTarget = (links: number, target: Int32Array, targetCount: number): void => {
    if (order.length < links) order = new Int32Array(links * 2);
    if (firstLink.length < targetCount + 2) firstLink = new Int32Array(targetCount * 2 + 2);
    firstLink.fill(0, 0, targetCount + 2);
    for (let k = 0; k < links; k++) firstLink[target[k]! + 2]!++;
    for (let t = 2; t <= targetCount + 1; t++) firstLink[t]! += firstLink[t - 1]!;
    for (let k = 0; k < links; k++) order[firstLink[target[k]! + 1]!++] = k;
  };

  return (links, { target, source, translation, probability, targetCount, sourceCount }) => {
    sortByTarget(links, target, targetCount);
    const pace = sourceCount / targetCount;
    const anywhere = JUMP / sourceCount;
    const near = (1 - JUMP) / (2 * SPREAD);
    let paths = 1;
    [place[0], time[0], share[0]] = [-1, -1, 1];
    let log = 0;
    let product = 1;
    let unlinked = 0;
    for (let t = 0; t < targetCount; t++) {
      const from = firstLink[t]!;
      const to = firstLink[t + 1]!;
      if (from === to) {
        unlinked++;
        continue;
      }
      if (paths + to - from > place.length) grow(paths + to - from);
      let total = BACKGROUND;
      let alive = paths;
      for (let p = 0; p < paths; p++) expected[p] = place[p]! + (t - time[p]!) * pace;
      for (let k = from; k < to; k++) {
        const link = order[k]!;
        if (translation[link]! < LEAST_RATIO * probability[t]!) continue;
        const at = source[link]!;
        let nearPaths = 0;
        for (let p = 0; p < paths; p++) {
          const distance = Math.abs(at - expected[p]!);
          if (distance < FARTHEST) nearPaths += share[p]! * NEARNESS[(distance * STEPS + 0.5) | 0]!;
        }
        const weight = ((anywhere + near * nearPaths) * (1 - BACKGROUND) * translation[link]!) / probability[t]!;
        total += weight;
        place[alive] = at;
        time[alive] = t;
        share[alive++] = weight / BACKGROUND;
      }
      // all shares are now in units of BACKGROUND; those that matter go on, in units of the total
      const scale = BACKGROUND / total;
      let kept = 0;
      for (let p = 0; p < alive; p++) {
        const scaled = share[p]! * scale;
        if (scaled < LEAST_SHARE) continue;
        place[kept] = place[p]!;
        time[kept] = time[p]!;
        share[kept++] = scaled;
      }
      paths = kept;
      product *= total;
      if (product > TOO_LARGE || product < TOO_SMALL) {
        log += Math.log(product);
        product = 1;
      }
    }
    return log + Math.log(product) + unlinked * Math.log(BACKGROUND);
  };
}

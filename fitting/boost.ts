/** Gradient boosting of small regression trees for a yes or no (Friedman 2001, "Greedy function approximation: a gradient boosting machine"). */
import { loadTrees } from '../src/corpus/filters/trees.js';

export interface BoostRow {
  readonly features: Float64Array;
  readonly isYes: boolean;
  readonly weight: number;
}

export interface BoostOptions {
  readonly trees: number;
  /** Of each tree. */
  readonly leaves: number;
  readonly rate: number;
  /** What a leaf has against large values, in units of its second derivative. */
  readonly l2: number;
  /** Rows of a leaf, at least, counted by weight. */
  readonly leastWeight: number;
}

/** Values of a feature are told apart by so many thresholds at most. */
const BINS = 64;

/** Thresholds between values of which about as many rows lie below as above the ones before. */
function thresholdsOf(rows: readonly BoostRow[], feature: number): Float64Array {
  const values = Float64Array.from(rows, ({ features }) => features[feature]!).sort();
  const found = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) found.add(values[Math.floor((bin * values.length) / BINS)]!);
  return Float64Array.from(found)
    .filter((value) => value < values.at(-1)!)
    .sort();
}

const binOf = (thresholds: Float64Array, value: number): number => {
  let [low, high] = [0, thresholds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= thresholds[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
};

interface Split {
  readonly gain: number;
  readonly feature: number;
  /** Rows up to this bin go below. */
  readonly bin: number;
}
interface Node {
  readonly rows: Int32Array;
  readonly split: Split | undefined;
  readonly value: number;
  halves?: readonly [Node, Node];
}

/** Trees whose sum is the log odds of yes. */
export function boost(rows: readonly BoostRow[], options: BoostOptions): number[][] {
  const featureCount = rows[0]!.features.length;
  const thresholds = Array.from({ length: featureCount }, (_, feature) => thresholdsOf(rows, feature));
  const bins = thresholds.map((of, feature) => Uint8Array.from(rows, ({ features }) => binOf(of, features[feature]!)));
  const scores = new Float64Array(rows.length);
  const gradient = new Float64Array(rows.length);
  const curvature = new Float64Array(rows.length);
  const everyRow = Int32Array.from(rows, (_, at) => at);

  const makeNode = (own: Int32Array): Node => {
    let [sumGradient, sumCurvature] = [0, 0];
    for (const row of own) {
      sumGradient += gradient[row]!;
      sumCurvature += curvature[row]!;
    }
    const worth = (g: number, h: number): number => (g * g) / (h + options.l2);
    let split: Split | undefined;
    const g = new Float64Array(BINS);
    const h = new Float64Array(BINS);
    const w = new Float64Array(BINS);
    for (let feature = 0; feature < featureCount; feature++) {
      g.fill(0);
      h.fill(0);
      w.fill(0);
      const of = bins[feature]!;
      let total = 0;
      for (const row of own) {
        const bin = of[row]!;
        g[bin]! += gradient[row]!;
        h[bin]! += curvature[row]!;
        w[bin]! += rows[row]!.weight;
        total += rows[row]!.weight;
      }
      let [below, belowCurvature, belowWeight] = [0, 0, 0];
      for (let bin = 0; bin < thresholds[feature]!.length; bin++) {
        below += g[bin]!;
        belowCurvature += h[bin]!;
        belowWeight += w[bin]!;
        if (belowWeight < options.leastWeight || total - belowWeight < options.leastWeight) continue;
        const gain =
          worth(below, belowCurvature) +
          worth(sumGradient - below, sumCurvature - belowCurvature) -
          worth(sumGradient, sumCurvature);
        if (gain > (split?.gain ?? 0)) split = { gain, feature, bin };
      }
    }
    return { rows: own, split, value: (-options.rate * sumGradient) / (sumCurvature + options.l2) };
  };

  return Array.from({ length: options.trees }, () => {
    rows.forEach(({ isYes, weight }, row) => {
      const probability = 1 / (1 + Math.exp(-scores[row]!));
      gradient[row] = weight * (probability - (isYes ? 1 : 0));
      curvature[row] = weight * probability * (1 - probability);
    });
    const root = makeNode(everyRow);
    const leaves = [root];
    while (leaves.length < options.leaves) {
      leaves.sort((a, b) => (b.split?.gain ?? 0) - (a.split?.gain ?? 0));
      const best = leaves.shift()!;
      if (!best.split) {
        leaves.push(best);
        break;
      }
      const { feature, bin } = best.split;
      const of = bins[feature]!;
      best.halves = [
        makeNode(best.rows.filter((row) => of[row]! <= bin)),
        makeNode(best.rows.filter((row) => of[row]! > bin)),
      ];
      leaves.push(...best.halves);
    }
    const stored = storedTree(root, thresholds);
    const tree = loadTrees([stored]);
    rows.forEach(({ features }, row) => {
      scores[row]! += tree(features);
    });
    return stored;
  });
}

/** Digits that thresholds and leaves are kept with: what was fitted is what is stored. */
const rounded = (value: number): number => Number(value.toPrecision(4));

function storedTree(root: Node, thresholds: readonly Float64Array[]): number[] {
  const stored: number[] = [];
  const write = ({ halves, split, value }: Node): void => {
    if (!halves) {
      stored.push(-1, rounded(value));
      return;
    }
    stored.push(split!.feature, rounded(thresholds[split!.feature]![split!.bin]!));
    halves.forEach(write);
  };
  write(root);
  return stored;
}

/** Second derivatives, so that a fit that starts near its end needs few steps: each document left out starts from the fit on all. */

/** Solves H x = b, H being the matrix of second derivatives at some point. */
export type Solve = (b: Float64Array) => Float64Array;

const STEP = 1e-3;
/** Smallest square on the diagonal of the factor: parameters that nothing depends on. */
const LEAST_SQUARE = 1e-6;

/** The second derivatives of a function at a point, by differences of its gradient, ready to be solved for. Parameters in `fixed` are left out. */
export function curvature(
  gradientAt: (point: Float64Array) => Float64Array,
  point: Float64Array,
  fixed: readonly number[] = [],
): Solve {
  const here = gradientAt(point);
  const rows = Array.from(point, (_, i) => {
    const near = point.slice();
    near[i]! += STEP;
    return gradientAt(near).map((x, k) => (x - here[k]!) / STEP);
  });
  const isFixed = new Set(fixed);
  const matrix = rows.map((row, i) =>
    row.map((x, k) => (isFixed.has(i) || isFixed.has(k) ? Number(i === k) : (x + rows[k]![i]!) / 2)),
  );
  const factor = cholesky(matrix);
  return (b) => backward(factor, forward(factor, b));
}

/** The lower triangle L of A = L L'. */
function cholesky(matrix: readonly Float64Array[]): Float64Array[] {
  const factor = matrix.map(({ length }) => new Float64Array(length));
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      let sum = row[j]!;
      for (let k = 0; k < j; k++) sum -= factor[i]![k]! * factor[j]![k]!;
      factor[i]![j] = i === j ? Math.sqrt(Math.max(sum, LEAST_SQUARE)) : sum / factor[j]![j]!;
    }
  });
  return factor;
}

/** Solves L y = b. */
function forward(factor: readonly Float64Array[], b: Float64Array): Float64Array {
  const y = b.slice();
  factor.forEach((row, i) => {
    for (let k = 0; k < i; k++) y[i]! -= row[k]! * y[k]!;
    y[i]! /= row[i]!;
  });
  return y;
}

/** Solves L' x = y. */
function backward(factor: readonly Float64Array[], y: Float64Array): Float64Array {
  const x = y.slice();
  for (let i = factor.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < factor.length; k++) x[i]! -= factor[k]![i]! * x[k]!;
    x[i]! /= factor[i]![i]!;
  }
  return x;
}

import type { Solve } from './curvature.js';

/** Value and gradient of a function to be minimised; writes the gradient into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const MEMORY = 8;
const ARMIJO = 1e-4;
const MOST_HALVINGS = 20;

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);

/**
 * Minimises a smooth function from `start` by limited-memory BFGS with backtracking (Nocedal and Wright, Numerical Optimization, algorithm 7.4).
 * Stops after `steps` or when a step gains less than `tolerance` of the value. `solve`, where second derivatives are known, stands in for the
 * first guess of their inverse.
 */
export function minimise(
  objective: Objective,
  start: Float64Array,
  steps: number,
  tolerance = 1e-6,
  solve?: Solve,
): { point: Float64Array; value: number } {
  const n = start.length;
  let point: Float64Array = start.slice();
  let gradient: Float64Array = new Float64Array(n);
  let value = objective(point, gradient);
  const history: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let step = 0; step < steps; step++) {
    let direction: Float64Array = gradient.map((x) => -x);
    const alphas: number[] = [];
    for (const { s, y, rho } of [...history].reverse()) {
      const alpha = rho * dot(s, direction);
      alphas.push(alpha);
      direction.forEach((_, i) => {
        direction[i]! -= alpha * y[i]!;
      });
    }
    const last = history.at(-1);
    const scale = last
      ? dot(last.s, last.y) / dot(last.y, last.y)
      : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
    direction = solve ? solve(direction) : direction.map((x) => x * scale);
    history.forEach(({ s, y, rho }, k) => {
      const beta = rho * dot(y, direction);
      const alpha = alphas[history.length - 1 - k]!;
      direction.forEach((_, i) => {
        direction[i]! += (alpha - beta) * s[i]!;
      });
    });
    const slope = dot(direction, gradient);
    if (slope >= 0) break;
    let rate = 1;
    let halvings = 0;
    let nextPoint: Float64Array;
    let nextValue: number;
    const nextGradient = new Float64Array(n);
    do {
      nextPoint = point.map((x, i) => x + rate * direction[i]!);
      nextValue = objective(nextPoint, nextGradient);
      rate /= 2;
    } while (!(nextValue <= value + ARMIJO * rate * 2 * slope) && ++halvings < MOST_HALVINGS);
    if (halvings === MOST_HALVINGS) break;
    const s = nextPoint.map((x, i) => x - point[i]!);
    const y = nextGradient.map((x, i) => x - gradient[i]!);
    const sy = dot(s, y);
    if (sy > 1e-10) history.push({ s, y, rho: 1 / sy });
    if (history.length > MEMORY) history.shift();
    const gained = value - nextValue;
    [point, value, gradient] = [nextPoint, nextValue, nextGradient.slice()];
    if (gained < tolerance * Math.abs(value)) break;
  }
  return { point, value };
}

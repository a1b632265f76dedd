import { describe, expect, it } from 'vitest';
import { curvature } from '../../fitting/curvature.js';
import { minimise } from '../../fitting/lbfgs.js';

/** Second derivatives [[4, 1], [1, 3]]. */
const gradientAt = ([x, y]: Float64Array): Float64Array => Float64Array.of(4 * x! + y! - 1, x! + 3 * y! + 2);

describe('curvature', () => {
  it('solves for the second derivatives of a function', () => {
    const x = curvature(gradientAt, Float64Array.of(5, -7))(Float64Array.of(6, 7));
    expect(Array.from(x, (value) => Number(value.toFixed(6)))).toEqual([1, 2]);
  });

  it('leaves parameters that are fixed out', () => {
    const [x] = curvature(gradientAt, Float64Array.of(5, -7), [1])(Float64Array.of(8, 0));
    expect(x).toBeCloseTo(2, 6);
  });

  it('takes a quadratic function to its end in one step', () => {
    const solve = curvature(gradientAt, Float64Array.of(5, -7));
    const objective = (point: Float64Array, gradient: Float64Array): number => {
      gradient.set(gradientAt(point));
      const [x, y] = point;
      return 2 * x! ** 2 + x! * y! + 1.5 * y! ** 2 - x! + 2 * y!;
    };
    const { point } = minimise(objective, Float64Array.of(5, -7), 1, 0, solve);
    expect(Math.hypot(...gradientAt(point))).toBeLessThan(1e-6);
  });
});

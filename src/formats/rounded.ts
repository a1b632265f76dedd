/** A probability as every format prints it: four decimals tell apart what calibration can tell apart, and files compare well. */
export function probability(value: number): number {
  return rounded(value, 4);
}

/** `value` to so many decimals, as a number, so that 0.97 prints as `0.97` and not as `0.9700`. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

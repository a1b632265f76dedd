/*
 * Lexical evidence of a bead: by how much each side is likelier as a translation of the other than by itself. With A and B the Chinese and
 * English tokens of the bead,
 *   f = sum over e in B of log((1 - l) sum over z in A of T(e|z) / |A| / p(e) + l),
 * and r the same from English to Chinese with U(z|e) and p(z). f' and r' weigh each T and U by how near the two tokens stand in the
 * bead: exp(-6 |u - v|) over its mean, u and v being relative positions (as in IBM model 2, but with one parameter).
 */

/** How fast the weight of a pair of tokens falls with the distance of their relative positions. */
const SHARPNESS = 6;
const STEPS = 1024;

/** exp(-SHARPNESS d) for d = 0, 1/STEPS ... 1. */
const NEARNESS = Float64Array.from({ length: STEPS + 1 }, (_, i) => Math.exp((-SHARPNESS * i) / STEPS));
/** 1 over the mean of the nearness to position u over all positions, for u = 0, 1/STEPS ... 1. */
const INVERSE_MEAN = Float64Array.from({ length: STEPS + 1 }, (_, i) => {
  const u = i / STEPS;
  return SHARPNESS / (2 - Math.exp(-SHARPNESS * u) - Math.exp(-SHARPNESS * (1 - u)));
});

export const nearness = (distance: number): number => NEARNESS[Math.round(Math.abs(distance) * STEPS)]!;
export const inverseMeanNearness = (position: number): number => INVERSE_MEAN[Math.round(position * STEPS)]!;

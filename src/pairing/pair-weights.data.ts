/** Start values, by hand; to be fitted. In the order of PAIR_FEATURES. */
export const PAIR_WEIGHTS = {
  alone: [1.5, 3, 3, 6, 6, 0, 0.5, 1, 1, -1, 2, 0.5, 0],
  together: [0.5, 3, 3, 6, 6, 0, 0.5, 1, 1, -1, 2, 0.5, 1],
} as const;

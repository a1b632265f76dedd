/**
 * Share of a token that is not explained by the other side (l, lambda): in the likelihood ratio of a token, T / |A| / p counts for
 * 1 - l and l is certain. The value of the prototype that the project started from; .75 was no different.
 */
export const BACKGROUND = 0.6;

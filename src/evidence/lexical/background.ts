/**
 * Share of a token that is not explained by the other side (l, lambda): in the likelihood ratio of a token, T / |A| / p counts for
 * 1 - l and l is certain. Chosen leave-one-document-out (docs/evaluation.md).
 */
export const BACKGROUND = 0.6;

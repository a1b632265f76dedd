/** Columns of a table that nobody gave a width. */
export const DEFAULT_WIDTH = 80;

/** In fewer columns there is no room for a word beside the confidence. */
export const LEAST_WIDTH = 20;

/** Stands in a comparison key for a character that some conversion lost. It ends no sentence and asks no question. */
export const LOST = '\uFFFD';

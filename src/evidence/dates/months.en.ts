/** The months by their first three letters; every spelling below begins with one of them. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Full names and abbreviations, for a regular expression with the i flag; an abbreviation may end in a full stop. */
export const MONTH_PATTERN =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)(?![A-Za-z])';

/** 1..12 for a word that `MONTH_PATTERN` matches. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** Names that are also everyday words (may, march) or abbreviations of other things (mar, Jan the man, dec). */
export function isDoubtfulMonth(word: string): boolean {
  return /^(?:may|march)$/i.test(word) || word.length <= 5;
}

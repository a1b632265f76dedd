/** What is unpacked of one archive, in bytes: some 60 long novels. A bomb of a few kilobytes would fill any memory. */
export const MOST_UNPACKED = 128e6;
/** Files in an archive; a long e-book with a file a page has some thousands. */
export const MOST_PARTS = 20_000;
/** Elements inside one another; a page that a program made badly has some hundred. */
export const MOST_NESTED = 1000;
/** Pages of a PDF: a dozen dictionaries. */
export const MOST_PAGES = 20_000;
/** Milliseconds for a PDF as a whole; a thousand pages take some ten seconds. */
export const LONGEST_PDF = 300_000;
/** Megabytes that reading a PDF may take. */
export const MOST_PDF_MEMORY = 2048;

/** What an address is known by. */
const ADDRESS_STARTS = ['://', 'www.'];
export const ADDRESS_FIRST_CHARACTERS: readonly string[] = ADDRESS_STARTS.map((start) => start[0]!);
/** Printable ASCII that may stand in a URL; quotation marks, brackets and angle brackets end it in running text. */
const ADDRESS_CHARACTER = /[!#-&*-;=?-Z_a-z~]/;
/** Marks at the end of an address are the sentence's, not the address's. */
const FINAL_MARK = /[.,;:!?]/;

/**
 * Where the web address that starts at `at` ends, or `at` if none does. Its dots and question marks are no sentence ends.
 * A trailing full stop is left to the sentence.
 */
export function webAddressEnd(text: string, at: number, end: number): number {
  if (!ADDRESS_STARTS.some((start) => text.startsWith(start, at))) return at;
  let to = at;
  while (to < end && ADDRESS_CHARACTER.test(text[to]!)) to++;
  while (to > at && FINAL_MARK.test(text[to - 1]!)) to--;
  return to;
}

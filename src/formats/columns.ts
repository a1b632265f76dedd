import stringWidth from 'string-width';

/**
 * What a terminal draws as one character: a code point with its marks, joiners and modifiers, or a flag. `Intl.Segmenter` knows
 * more scripts, but takes forty times as long, which a long document feels.
 */
const CHARACTER = /\p{RI}\p{RI}|.(?:[\p{M}\p{EMod}\u{E0020}-\u{E007F}]|\u200D\p{ExtPict}?)*/gsu;

/** Nearly all of a document, told at sight; the rest is measured. */
const WIDE = /^[\p{Script=Han}\u3000-\u303E\uFF01-\uFF60]$/u;
const NARROW = /^[ -~\p{Script=Latin}\u2010-\u2027]$/u;

/** The characters of `text` as a terminal draws them, joined the text again. */
export function characters(text: string): string[] {
  return text.match(CHARACTER) ?? [];
}

/** How many columns a terminal gives one of `characters`: 0, 1 or 2. */
export function characterColumns(character: string): number {
  if (WIDE.test(character)) return 2;
  return NARROW.test(character) ? 1 : stringWidth(character);
}

/** How many columns a terminal gives `text`, which must be `printable`. */
export function columns(text: string): number {
  return characters(text).reduce((sum, character) => sum + characterColumns(character), 0);
}

/** `text` followed by spaces up to `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** `text` cut to at most `width` columns, the last of them `…` if anything was cut off. */
export function truncated(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let kept = '';
  let used = 1; // the ellipsis
  for (const character of characters(text)) {
    used += characterColumns(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
}

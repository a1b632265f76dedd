/** Line breaks and tabs, which would break a line of a table. */
const BREAKS = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** Control characters (an escape sequence begins with one of them) and lone surrogates: a terminal obeys the first kind. */
const CONTROLS = /[\p{Cc}\p{Cs}]/gu;

/** Marks that turn the direction of what follows, far beyond the text that holds them, and tags nobody sees. */
const INVISIBLE = /[\p{Bidi_Control}\uFEFF\u{E0000}-\u{E007F}]/gu;

/** U+2400 ␀ is a picture of U+0000, and so on to U+001F; U+2421 ␡ is one of DEL. */
const PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';
const NO_PICTURE = '\uFFFD';

/** `text` made harmless on a terminal, on one line: control characters as pictures (␛), line breaks as spaces, direction marks left out. */
export function printable(text: string): string {
  return text.replace(BREAKS, ' ').replace(CONTROLS, picture).replace(INVISIBLE, '');
}

function picture(control: string): string {
  const code = control.codePointAt(0)!;
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  return code === 0x7f ? PICTURE_OF_DELETE : NO_PICTURE;
}

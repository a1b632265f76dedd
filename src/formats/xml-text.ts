/** Text made fit for XML 1.0: what XML cannot hold left out, counted in UTF-16 code units in `removed`. */
export interface XmlText {
  readonly text: string;
  readonly removed: number;
}

/**
 * Text for the content of an element: `&`, `<`, `>` escaped, and the carriage return, which a parser would turn into a line
 * feed; left out what XML 1.0 forbids even as a reference: control characters, lone surrogates, U+FFFE and U+FFFF (section 2.2,
 * `Char`).
 */
export function xmlText(source: string): XmlText {
  let text = '';
  let removed = 0;
  for (const character of source) {
    if (isXmlCharacter(character.codePointAt(0)!)) text += ESCAPES.get(character) ?? character;
    else removed += character.length;
  }
  return { text, removed };
}

const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['\r', '&#xD;'],
]);

/** `Char` of XML 1.0, section 2.2. */
export function isXmlCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}

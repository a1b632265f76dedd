import { isXmlCharacter, xmlText } from './xml-text.js';

/** Text for `source` and `target` of XLIFF 2, where what XML forbids can be written as `<cp hex="000B"/>`. */
export function xmlTextWithCodePoints(source: string): string {
  if (xmlText(source).removed === 0) return xmlText(source).text;
  let text = '';
  for (const character of source) {
    const code = character.codePointAt(0)!;
    text += isXmlCharacter(code)
      ? xmlText(character).text
      : `<cp hex="${code.toString(16).toUpperCase().padStart(4, '0')}"/>`;
  }
  return text;
}

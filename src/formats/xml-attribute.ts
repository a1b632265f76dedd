import { type XmlText, xmlText } from './xml-text.js';

/** Text for an attribute in double quotes: as `xmlText`, and what a parser would turn into a space or take for the end. */
export function xmlAttribute(source: string): XmlText {
  const { text, removed } = xmlText(source);
  return {
    text: text.replace(/["\t\n]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`),
    removed,
  };
}

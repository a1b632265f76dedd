import type { Lang } from '../types.js';
import { badInput } from './bad-input.js';
import type { TextChunks } from './pair-format.js';
import { readSpans } from './span-text.js';
import { xmlEvents } from './xml-events.js';
import { xmlText } from './xml-text.js';

/** A sentence of an XML document that links point into. */
export interface NumberedSentence {
  readonly text: string;
  /** Its place in its part of the document, from 0. */
  readonly number: number;
  readonly document?: string;
  readonly span?: readonly [start: number, end: number];
}

/**
 * The sentences of a document of OPUS or InterText by their ids: the text of every `s`. Words in `w` that were tokenised are joined
 * by spaces, in Chinese by nothing. A `div` with a name in `n` is a document of its own.
 */
export async function readSentenceDocument(
  chunks: TextChunks,
  lang: Lang,
  file: string | undefined,
): Promise<Map<string, NumberedSentence>> {
  const sentences = new Map<string, NumberedSentence>();
  const documents: (string | undefined)[] = [];
  let number = 0;
  let current: { id: string; text: string; span?: readonly [number, number] } | undefined;
  let words = 0;
  const handlers = {
    open: (name: string, attributes: Readonly<Record<string, string>>, place: { number: number; column: number }) => {
      if (name === 'div') {
        documents.push(attributes.n);
        number = 0;
      } else if (name === 's') {
        const { id } = attributes;
        if (id === undefined) throw badInput('<s> has no id; give every sentence one', { ...place, file });
        const span = readSpans(attributes.span, undefined).spans?.zh[0];
        current = { id, text: '', ...(span && { span }) };
        words = 0;
      } else if (name === 'w' && current) {
        if (words++ > 0 && lang === 'en') current.text = `${current.text.trimEnd()} `;
        else current.text = current.text.trimEnd();
      }
    },
    text: (piece: string) => {
      if (current) current.text += piece;
    },
    close: (name: string) => {
      if (name === 'div') documents.pop();
      if (name !== 's' || !current) return;
      const document = documents.at(-1);
      const { id, text, span } = current;
      const known = { text: words > 0 ? text.trim() : text, number: number++, ...(span && { span }) };
      sentences.set(id, { ...known, ...(document !== undefined && { document }) });
      current = undefined;
    },
  };
  for await (const _ of xmlEvents(chunks, handlers, file)) {
    // the sentences are kept until a link names them
  }
  return sentences;
}

/** One `s` with its text, as both formats write it. */
export function sentenceElement(
  id: string,
  text: string,
  span: readonly [number, number] | undefined,
): { readonly xml: string; readonly removed: number } {
  const { text: escaped, removed } = xmlText(text);
  const where = span === undefined ? '' : ` span="${span[0]}-${span[1]}"`;
  return { xml: `<s id="${id}"${where}>${escaped}</s>\n`, removed };
}

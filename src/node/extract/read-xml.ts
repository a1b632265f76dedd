import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { badFile } from './bad-file.js';
import { MOST_NESTED } from './bounds.js';
import { quoted } from './zip-parts.js';

export interface XmlEvents {
  readonly open: (tag: SaxesTagPlain) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** What is handed over at once. */
const CHUNK = 2 ** 16;

/**
 * Reads a part of an archive as strict XML. A document type is refused: no document of these kinds has one, and it is what entity bombs and
 * entities that stand for files are declared in. Nothing is read but `xml` itself.
 * @throws AlignError `unreadable-file` with part, line and column.
 */
export function readXml(xml: string, part: string, file: string, { open, close, text }: XmlEvents): void {
  const parser = new SaxesParser();
  const at = (): string => `in ${quoted(part)}, line ${parser.line}, column ${parser.column}`;
  let depth = 0;
  parser.on('error', (cause) => {
    throw badFile(file, `is damaged ${at()}: ${cause.message.replace(/^\d+:\d+: /, '')}`, cause);
  });
  parser.on('doctype', () => {
    throw badFile(file, `has a document type ${at()}, which may hide entity bombs; save it again with another program`);
  });
  parser.on('opentag', (tag) => {
    if (++depth > MOST_NESTED)
      throw badFile(file, `has elements nested more than ${MOST_NESTED} deep ${at()}; it is damaged`);
    open(tag);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    close?.(name);
  });
  if (text) parser.on('text', text);
  if (text) parser.on('cdata', text);
  for (let start = 0; start < xml.length; start += CHUNK) parser.write(xml.slice(start, start + CHUNK));
  parser.close();
}

import { SaxesParser } from 'saxes';
import { badInput } from './bad-input.js';
import type { TextChunks } from './pair-format.js';

/** What a reader of XML is told. Attributes are by their names as written, elements by name without the prefix. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, place: XmlPlace) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string, place: XmlPlace) => void;
}

export interface XmlPlace {
  readonly number: number;
  readonly column: number;
}

/**
 * Parses XML that comes in chunks, and after each chunk yields, so that the caller can hand on what it has. Entities that a document
 * type declares are not known: there is nothing to expand without end, and no other file to open.
 * @throws AlignError `bad-input` where the text is not well-formed.
 */
export async function* xmlEvents(chunks: TextChunks, handlers: XmlHandlers, file?: string): AsyncGenerator<void, void> {
  const parser = new SaxesParser();
  const place = (): XmlPlace => ({ number: parser.line, column: parser.columnIndex + 1 });
  parser.on('error', (problem) => {
    const what = problem.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    throw badInput(`is not well-formed XML: ${what}; duizhao validate names every fault and its place`, {
      ...place(),
      file,
    });
  });
  parser.on('opentag', ({ name, attributes }) =>
    handlers.open(local(name), attributes as Record<string, string>, place()),
  );
  parser.on('text', handlers.text);
  parser.on('cdata', handlers.text);
  parser.on('closetag', ({ name }) => handlers.close(local(name), place()));
  for await (const chunk of chunks) {
    parser.write(chunk);
    yield;
  }
  parser.close();
  yield;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

import { SaxesParser } from 'saxes';
import type { Position, Report } from './fault.js';
import type { FaultCode } from './fault-catalogue.js';

/** What a check of an XML format is told, in the order of the file. Names are without their prefixes. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>, at: Position): void;
  close(name: string, at: Position): void;
  text(text: string): void;
  /** The file is over; `isWhole` if nothing was missing at its end. */
  end(at: Position, isWhole: boolean): void;
}

/** More characters than this without a tag are not kept. */
const LONGEST_TOKEN = 1 << 26;
/** Deeper than any format, far from what a parser cannot keep. */
const DEEPEST = 256;

const UNBALANCED = /^(?:unclosed tag|unmatched closing tag|unexpected close tag)/;
const TRUNCATED = /^(?:unclosed tag|unexpected end|document must contain)/;

/**
 * Reads XML that `characterCheck` has gone over, with saxes: well-formedness with places, in bounded memory, and no entity is
 * ever expanded or opened. `write` is false once it is no use to go on.
 */
export function xmlReader(
  handlers: XmlHandlers,
  report: Report,
): { readonly write: (text: string) => boolean; readonly end: () => void } {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let tagAt: Position = { line: 1, column: 1 };
  let sinceEvent = 0;
  let depth = 0;
  let isStopped = false;
  let isEnding = false;
  let isWhole = true;
  const here = (back = 0): Position => ({ line: parser.line, column: Math.max(1, parser.columnIndex - back) });
  const stop = (code: FaultCode, message: string): void => {
    if (!isStopped) report(code, here(), message);
    isStopped = true;
  };
  parser.on('error', ({ message }) => {
    const what = message.replace(/^(?:\d+:\d+: )?/, '').replace(/\.$/, '');
    if (isEnding) {
      if (isWhole) report(TRUNCATED.test(what) ? 'truncated' : 'not-well-formed', here(), ending(what));
      isWhole = false;
    } else report(UNBALANCED.test(what) ? 'unbalanced-tags' : 'not-well-formed', here(), what);
  });
  parser.on('doctype', (text) => {
    sinceEvent = 0;
    if (/<!ENTITY\s[^>]*?\s(?:SYSTEM|PUBLIC)\s/.test(text)) {
      report('external-entity', here(), 'the DOCTYPE declares an entity that stands for another file');
    } else if (text.includes('<!ENTITY')) report('entity-declaration', here(), 'the DOCTYPE declares entities');
  });
  parser.on('opentagstart', ({ name }) => {
    sinceEvent = 0;
    tagAt = here(name.length + 1);
    if (++depth > DEEPEST) stop('too-deep', `elements stand more than ${DEEPEST} deep in each other`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (!isStopped) handlers.open(local(name), attributes, tagAt);
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    sinceEvent = 0;
    depth--;
    if (!isStopped && !isEnding) handlers.close(local(name), isSelfClosing ? tagAt : here(name.length + 2));
  });
  parser.on('text', (text) => handlers.text(text));
  parser.on('cdata', (text) => handlers.text(text));
  return {
    write: (text) => {
      sinceEvent += text.length;
      if (!isStopped) parser.write(text);
      if (sinceEvent > LONGEST_TOKEN) stop('endless-token', `no tag for more than ${LONGEST_TOKEN} characters`);
      return !isStopped;
    },
    end: () => {
      if (isStopped) return;
      isEnding = true;
      const at = here();
      parser.close();
      handlers.end(at, isWhole);
    },
  };
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function ending(what: string): string {
  const open = /^unclosed tag: (.*)/.exec(what)?.[1];
  return open === undefined ? 'the file ends in the middle' : `the file ends inside ${open}`;
}

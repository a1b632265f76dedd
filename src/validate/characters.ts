import type { TextPart } from './decode-parts.js';
import type { Report } from './fault.js';
import { positions } from './positions.js';

/** What stands in for a character that was told of, of one code unit, so that what follows keeps its column. */
const STAND_IN = '\u2423';
const LONGEST_REFERENCE = 64;
/** A token of `XML`, or a line break, that the next part may complete. */
const OPEN_TOKEN = /(?:&[^;\s<&]*|<(?:!(?:-|\[\w*|D[^[>]*)?)?|\](?:\]|\s*)|-{1,2}|\r)$/;

/** Of all that a document may declare, none is expanded. */
const KNOWN = new Set(['&amp;', '&lt;', '&gt;', '&quot;', '&apos;']);

type Inside = 'text' | 'cdata' | 'comment' | 'doctype';

const PLAIN = /\uFFFD+|[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
const XML =
  /<!\[CDATA\[|\]\]>|<!--|-->|<!DOCTYPE[^[>]*\[|\]\s*>|\uFFFD+|[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|&(?:#x[0-9a-fA-F]+;|#[0-9]+;|[\p{L}_:][\p{L}\p{N}_.:-]*;)?/gu;

/**
 * Tells of characters that no reader will take, and of `&` that begin nothing that XML knows, and replaces them, so that the parser behind does not
 * stumble: a parser reads a bare `&` up to the next `;`, through all tags between. Entities that a document declares are as good as undeclared: they are never expanded.
 */
export function characterCheck(isXml: boolean, report: Report): (part: TextPart, isLast: boolean) => string {
  const place = positions(isXml ? 'xml' : 'lf');
  let held = '';
  let inside: Inside = 'text';
  return ({ text: part, isDamaged, hasSurrogates }, isLast) => {
    const whole = held + part;
    const cut = isLast ? whole.length : endOfWhole(whole, isXml);
    const text = whole.slice(0, cut);
    held = whole.slice(cut);
    place.next(text);
    return text.replace(isXml ? XML : PLAIN, (found: string, index: number) => {
      const told = (code: Parameters<Report>[0], message: string, length = found.length): string => {
        report(code, place.at(index), message);
        return STAND_IN.repeat(length);
      };
      if (found.startsWith('\uFFFD')) {
        if (!isDamaged) told('lost-character', 'a replacement character (U+FFFD) stands for one that was lost');
        else if (hasSurrogates) told('lone-surrogate', 'half of a surrogate pair');
        else told('undecodable-bytes', 'bytes that are not in the encoding of the file');
        return found;
      }
      if (found.startsWith('&')) {
        if (inside !== 'text') return found;
        if (found === '&') return told('bare-ampersand', 'an & that begins no reference');
        if (!found.startsWith('&#')) {
          return KNOWN.has(found) ? found : told('undeclared-entity', `XML does not know ${found}`);
        }
        const code = numberOf(found);
        if (isXmlCharacter(code)) return found;
        const isSurrogate = code >= 0xd800 && code <= 0xdfff;
        return told(
          isSurrogate ? 'lone-surrogate' : 'forbidden-character',
          `${found} is a character that XML cannot hold`,
        );
      }
      if (found.length === 1) return told('forbidden-character', `the control character ${name(found.charCodeAt(0))}`);
      inside = next(inside, found);
      return found;
    });
  };
}

/** Where the text may be cut without cutting a token in two. */
function endOfWhole(text: string, isXml: boolean): number {
  if (!isXml) return text.length;
  const tail = Math.max(0, text.length - LONGEST_REFERENCE);
  const open = OPEN_TOKEN.exec(text.slice(tail));
  return open ? tail + open.index : text.length;
}

function next(inside: Inside, found: string): Inside {
  if (inside === 'cdata') return found === ']]>' ? 'text' : 'cdata';
  if (inside === 'comment') return found === '-->' ? 'text' : 'comment';
  if (inside === 'doctype') return found.startsWith(']') ? 'text' : 'doctype';
  if (found.startsWith('<!DOCTYPE')) return 'doctype';
  if (found === '<![CDATA[') return 'cdata';
  if (found === '<!--') return 'comment';
  return 'text';
}

function numberOf(reference: string): number {
  return reference.startsWith('&#x')
    ? Number.parseInt(reference.slice(3), 16)
    : Number.parseInt(reference.slice(2), 10);
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

const name = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

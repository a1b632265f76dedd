import type { Report } from './fault.js';

/** A part of a file as text. */
export interface TextPart {
  readonly text: string;
  /** Some of the replacement characters in `text` stand for bytes that are not in the encoding. */
  readonly isDamaged: boolean;
  /** The bytes of these are halves of surrogate pairs. */
  readonly hasSurrogates: boolean;
}

/** So much of a file holds its byte order mark and its XML declaration. */
export const HEAD_BYTES = 1024;
const START = { line: 1, column: 1 };
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const DECLARATION = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/;

/** Decodes a file part by part in the encoding that its head tells; the head is the first part, of `HEAD_BYTES` or the whole file. */
export function partsDecoder(
  head: Uint8Array,
  isXml: boolean,
  report: Report,
): {
  readonly encoding: string;
  readonly decode: (bytes: Uint8Array, isLast: boolean) => TextPart;
} {
  const encoding = encodingOf(head, isXml, report);
  const lenient = new TextDecoder(encoding);
  const strict = new TextDecoder(encoding, { fatal: true });
  let pending = strict;
  return {
    encoding,
    decode: (bytes, isLast) => {
      const text = lenient.decode(bytes, { stream: !isLast });
      try {
        pending.decode(bytes, { stream: !isLast });
        return { text, isDamaged: false, hasSurrogates: false };
      } catch {
        pending = new TextDecoder(encoding, { fatal: true });
        return { text, isDamaged: true, hasSurrogates: encoding.startsWith('utf-16') || holdsSurrogates(bytes) };
      }
    },
  };
}

function encodingOf(head: Uint8Array, isXml: boolean, report: Report): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => head[i] === byte))?.[0];
  if (marked === 'utf-8') report('byte-order-mark', START, 'the file begins with a UTF-8 byte order mark');
  const found = marked ?? withoutMark(head);
  if (!isXml) return found ?? 'utf-8';
  const ascii = new TextDecoder('latin1')
    .decode(head)
    .replaceAll('\0', '')
    .replace(/^[\u0080-\uffff]+/, '');
  const declared = DECLARATION.exec(ascii)?.[1];
  const label = declared?.toLowerCase();
  if (declared === undefined || label === undefined) return found ?? 'utf-8';
  if (found !== undefined) {
    const agrees = label === found || (label === 'utf-16' && found.startsWith('utf-16'));
    if (!agrees) report('encoding-mismatch', START, `the declaration says ${declared}, the bytes are ${found}`);
    return found;
  }
  try {
    const { encoding } = new TextDecoder(label);
    if (!encoding.startsWith('utf-16')) return encoding;
    report('encoding-mismatch', START, `the declaration says ${declared}, the bytes are not`);
  } catch {
    report('encoding-mismatch', START, `the declaration says ${declared}, which is no known encoding`);
  }
  return 'utf-8';
}

/** UTF-16 gives itself away by the zero byte of the first character, as long as that is ASCII. */
function withoutMark(head: Uint8Array): string | undefined {
  if (head.length < 2) return undefined;
  if (head[0] !== 0 && head[1] === 0) return 'utf-16le';
  return head[0] === 0 && head[1] !== 0 ? 'utf-16be' : undefined;
}

/** UTF-8 of a surrogate is `ED A0 80` to `ED BF BF`. */
function holdsSurrogates(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(0xed); i >= 0; i = bytes.indexOf(0xed, i + 1))
    if ((bytes[i + 1] ?? 0) >= 0xa0) return true;
  return false;
}

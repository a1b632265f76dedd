/** A kind of file by its first bytes. Read as text it would be aligned as rubbish. */
export interface OtherKind {
  readonly what: string;
  readonly remedy: string;
}

const SAVE_AS_TEXT = 'save it as plain text (UTF-8) first';

const KINDS: readonly (readonly [first: string, what: string, remedy: string])[] = [
  ['%PDF-', 'a PDF', 'leave --input-format away, and name it .pdf'],
  [
    'PK\x03\x04',
    'a Word document, an e-book or another zip archive',
    'leave --input-format away, and name it .docx or .epub',
  ],
  ['\xd0\xcf\x11\xe0', 'an old Word document (.doc), or one with a password', 'save it as .docx, without a password'],
  ['{\\rtf', 'rich text (RTF)', SAVE_AS_TEXT],
  ['\x1f\x8b', 'a gzip archive', 'unpack it first'],
];

/** Their pairs are aligned already. */
const MEMORY = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>[]*>\s*)?(?:<!--.*?-->\s*)*<(tmx|xliff)\b/s;

export function otherKind(bytes: Uint8Array): OtherKind | undefined {
  const first = Buffer.from(bytes.subarray(0, 1000)).toString('latin1');
  const found = KINDS.find(([magic]) => first.startsWith(magic));
  if (found) return { what: found[1], remedy: found[2] };
  const memory = MEMORY.exec(first.replace(/^\xef\xbb\xbf/, ''))?.[1];
  if (memory === undefined) return undefined;
  return { what: `a file of pairs (${memory.toUpperCase()})`, remedy: 'see duizhao convert and duizhao review' };
}

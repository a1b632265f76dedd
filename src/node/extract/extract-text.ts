import { decode } from '../decode.js';
import { badFile } from './bad-file.js';
import { type InputFormat, inputFormatOf } from './input-format.js';
import { otherKind } from './other-kind.js';

export interface ExtractOptions {
  /** Default: told by the ending of the name, else by the first bytes. */
  readonly inputFormat?: InputFormat | undefined;
  readonly encoding?: string | undefined;
}

/** A file as text, with a paragraph a line unless it is text itself. */
export interface Extracted {
  readonly text: string;
  readonly encoding: string;
  readonly inputFormat: InputFormat;
}

/**
 * The text of a file of any kind. What reads a kind is loaded when the first such file comes.
 * @throws AlignError `unreadable-file`, `unknown-encoding`.
 */
export async function extractText(bytes: Uint8Array, file: string, options: ExtractOptions = {}): Promise<Extracted> {
  const kind = options.inputFormat ?? inputFormatOf(file, bytes);
  switch (kind) {
    case 'docx':
    case 'epub':
    case 'zip':
      return fromZip(bytes, file, kind);
    case 'pdf': {
      checkKind(bytes, file, '%PDF-', 'PDF');
      const { pdfText } = await import('./pdf.js');
      return { text: await pdfText(bytes, file), encoding: 'utf-8', inputFormat: kind };
    }
    case 'html': {
      checkText(bytes, file);
      const { decodedHtml, htmlText } = await import('./html.js');
      const { text, encoding } = decodedHtml(bytes, file, options.encoding);
      return { text: htmlText(text, file), encoding, inputFormat: kind };
    }
    case 'text':
    case 'markdown':
    case 'subtitles': {
      checkText(bytes, file);
      const { text, encoding } = decode(bytes, {
        file,
        ...(options.encoding !== undefined && { encoding: options.encoding }),
      });
      return { text: await plainText(text, file, kind), encoding, inputFormat: kind };
    }
  }
}

async function plainText(text: string, file: string, kind: 'text' | 'markdown' | 'subtitles'): Promise<string> {
  if (kind === 'text') return text;
  if (kind === 'markdown') return (await import('./markdown.js')).markdownText(text, file);
  const lines = (await import('./subtitles.js')).subtitlesText(text);
  if (lines === '' && text.trim() !== '') {
    throw badFile(
      file,
      'has no cues: no line like 00:00:01,000 --> 00:00:04,000; if it is plain text, add --input-format text',
    );
  }
  return lines;
}

async function fromZip(bytes: Uint8Array, file: string, kind: 'docx' | 'epub' | 'zip'): Promise<Extracted> {
  const name = { docx: 'Word document (.docx)', epub: 'e-book (.epub)', zip: 'zip archive' }[kind];
  checkKind(bytes, file, 'PK', name);
  const { zipParts } = await import('./zip-parts.js');
  const [{ docxText, isDocx }, { epubText, isEpub }] = await Promise.all([import('./docx.js'), import('./epub.js')]);
  const parts = zipParts(bytes, file);
  if (kind === 'docx' || (kind === 'zip' && isDocx(parts))) {
    return { text: docxText(parts, file), encoding: 'utf-8', inputFormat: 'docx' };
  }
  if (kind === 'epub' || isEpub(parts)) return { text: epubText(parts, file), encoding: 'utf-8', inputFormat: 'epub' };
  throw badFile(file, 'is a zip archive that is neither a Word document nor an e-book; unpack it first');
}

/** A file that is named as one kind and is another would give an error that nobody understands. */
function checkKind(bytes: Uint8Array, file: string, magic: string, name: string): void {
  if (bytes.length === 0) throw badFile(file, `is empty, not a ${name}; get it again`);
  if (Buffer.from(bytes.subarray(0, magic.length)).toString('latin1') === magic) return;
  const kind = otherKind(bytes);
  const what = kind === undefined ? 'it does not begin like one' : `it is ${kind.what}`;
  throw badFile(file, `is not a ${name}: ${what}; ${kind?.remedy ?? 'if it is text, add --input-format text'}`);
}

function checkText(bytes: Uint8Array, file: string): void {
  const kind = otherKind(bytes);
  if (kind) throw badFile(file, `is ${kind.what}, not text; ${kind.remedy}`);
}

import { extname } from 'node:path';

/** What a file can be read as. `subtitles` are SubRip (.srt) and WebVTT (.vtt). */
export const INPUT_FORMATS = ['text', 'html', 'markdown', 'docx', 'epub', 'pdf', 'subtitles'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

const ENDINGS: ReadonlyMap<string, InputFormat> = new Map([
  ['.txt', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.docx', 'docx'],
  ['.epub', 'epub'],
  ['.pdf', 'pdf'],
  ['.srt', 'subtitles'],
  ['.vtt', 'subtitles'],
]);

/** The ending of a name that tells what the file is, or ''. */
export function endingOf(file: string): string {
  const ending = extname(file);
  return ENDINGS.has(ending.toLowerCase()) ? ending : '';
}

/** Enough for a byte order mark, blank lines and a licence comment before the first tag. */
const SAMPLE_BYTES = 1024;

const HTML = /^\ufeff?(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html)[\s>]/i;
const WEB_VTT = /^\ufeff?WEBVTT\s/;

/** What a file is: by its ending, else by its first bytes. A PDF is one whatever its name, and so is a zip archive that is named as text. */
export function inputFormatOf(file: string, bytes: Uint8Array): InputFormat | 'zip' {
  const byEnding = ENDINGS.get(extname(file).toLowerCase());
  if (byEnding !== undefined && byEnding !== 'text') return byEnding;
  const sample = Buffer.from(bytes.subarray(0, SAMPLE_BYTES)).toString('utf8');
  if (sample.startsWith('%PDF-')) return 'pdf';
  if (sample.startsWith('PK\x03\x04')) return 'zip';
  if (byEnding === 'text') return 'text';
  if (HTML.test(sample)) return 'html';
  return WEB_VTT.test(sample) ? 'subtitles' : 'text';
}

/** Beads that stand in JSON: our JSON Lines, our documents, and gold in spans. */
import { AlignError } from '../../errors.js';
import type { OffsetPair, SpanBead } from '../alignment.js';
import type { AlignmentReader, ReadAlignment } from './alignment-reader.js';
import { evidenceText } from './evidence-text.js';

type Fields = Readonly<Record<string, unknown>>;

/** `{"zh","en","confidence","spans":{"zh":[[0,5]],"en":[[6,9]]}}`, a bead a line, perhaps with its `document`. */
export const jsonlReader: AlignmentReader = {
  format: 'jsonl',
  recognises: (text) => /^\s*\{.*"spans"/.test(firstLine(text)) && !documentsReader.recognises(text),
  read: (text, file) => {
    const byDocument = new Map<string | undefined, SpanBead[]>();
    for (const { fields, line } of jsonLines(text, file)) {
      const document = typeof fields.document === 'string' ? fields.document : undefined;
      const beads = byDocument.get(document) ?? [];
      beads.push(beadOf(fields, file, line));
      byDocument.set(document, beads);
    }
    if (byDocument.size === 0) byDocument.set(undefined, []);
    return [...byDocument].map(([document, beads]) => aRead(document, beads, file));
  },
};

/** `{"id","beads":[…]}`, a document a line, as `--stream` writes it. */
export const documentsReader: AlignmentReader = {
  format: 'documents',
  recognises: (text) => /^\s*\{\s*"id"\s*:/.test(firstLine(text)),
  read: (text, file) =>
    [...jsonLines(text, file)].map(({ fields, line }) => {
      if (!Array.isArray(fields.beads)) throw bad('is a document that failed; it has no beads', file, line);
      const beads = fields.beads.map((bead) => beadOf(bead as Fields, file, line));
      return aRead(typeof fields.id === 'string' ? fields.id : undefined, beads, file);
    }),
};

/** A first line of JSON Lines: a document, or a pair with its texts. */
const OF_LINES = /^\s*\{\s*"id"\s*:|"spans"|"translation"\s*:|"(?:zh|en)"\s*:\s*"/;

/** `{"document","beads":[{"zh":[[0,5]],"en":[[6,9]]}]}`, one JSON value over many lines. */
export const goldJsonReader: AlignmentReader = {
  format: 'gold.json',
  recognises: (text) => /^\s*\{/.test(text) && !OF_LINES.test(firstLine(text)),
  read: (text, file) => {
    const { document, beads } = parsed(text, file) as Fields;
    if (!Array.isArray(beads)) throw bad('has no list `beads`', file);
    const lineOf = beadLines(text);
    const read = beads.map((bead: Fields, index) => beadOf({ spans: bead }, file, lineOf[index]));
    return [aRead(typeof document === 'string' ? document : undefined, read, file)];
  },
};

function aRead(document: string | undefined, beads: readonly SpanBead[], file: string): ReadAlignment {
  return { ...(document !== undefined && { document }), alignment: { unit: 'spans', beads, file } };
}

function* jsonLines(text: string, file: string): Generator<{ fields: Fields; line: number }> {
  let line = 0;
  for (const record of text.split('\n')) {
    line++;
    if (record.trim() !== '') yield { fields: parsed(record, file, line) as Fields, line };
  }
}

function parsed(text: string, file: string, line?: number): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // told below, like any other value
  }
  throw bad(line === undefined ? 'is no JSON object' : 'the line is no JSON object', file, line);
}

function beadOf(
  { zh: zhText, en: enText, spans, confidence, evidence }: Fields,
  file: string,
  line: number | undefined,
): SpanBead {
  const { zh, en } = (spans ?? {}) as Fields;
  if (!isSpans(zh) || !isSpans(en))
    throw bad('a bead has no spans {"zh":[[start,end]],"en":[[start,end]]}', file, line);
  return {
    zh,
    en,
    ...(line !== undefined && { line }),
    ...(typeof zhText === 'string' && typeof enText === 'string' && { quoted: { zh: zhText, en: enText } }),
    ...(typeof confidence === 'number' && { confidence }),
    ...(typeof evidence === 'object' && evidence !== null && { evidence: evidenceText(evidence as Fields) }),
  };
}

const isSpans = (value: unknown): value is OffsetPair[] =>
  Array.isArray(value) &&
  value.every((span) => Array.isArray(span) && span.length === 2 && span.every(Number.isInteger));

/** The line of every bead of a gold file: that of its `"zh"` inside `"beads"`. */
function beadLines(text: string): number[] {
  const from = text.indexOf('"beads"');
  return Array.from(
    text.slice(from).matchAll(/"zh"\s*:/g),
    ({ index }) => text.slice(0, from + index).split('\n').length,
  );
}

function bad(message: string, file: string, line?: number): AlignError {
  return new AlignError('bad-input', message, { file, ...(line !== undefined && { line }) });
}

function firstLine(text: string): string {
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  return text.slice(Math.max(0, start), end < 0 ? undefined : end);
}

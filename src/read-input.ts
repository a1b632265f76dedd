import { AlignError } from './errors.js';
import { splitParagraphs } from './language/split-paragraphs.js';
import type { AlignInput } from './options.js';
import { splitSentences } from './sentences/split-sentences.js';
import type { Diagnostic, Lang, Paragraph, Segment, Side } from './types.js';

/** Both sides of the input with their paragraphs and segments. In a mixed document the sides share one text. */
export interface ReadInput {
  readonly zh: Side;
  readonly en: Side;
  /** One text holds both languages, and its paragraphs stand in any order. */
  readonly mixed: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const LETTER = /\p{L}/u;

/** Splits what `align` was given into paragraphs and segments. @throws AlignError when a side has nothing to align. */
export function readInput(input: AlignInput): ReadInput {
  if (typeof input === 'string') return readMixed(input);
  const { zh, en } = (input ?? {}) as Partial<Exclude<AlignInput, string>>;
  if (typeof zh === 'string' && typeof en === 'string') return readDocuments(zh, en);
  if (isSentences(zh) && isSentences(en)) return readSentences(zh, en);
  throw new TypeError(
    `Expected \`input\` to be a string, or to hold \`zh\` and \`en\`, both strings or both lists of strings, got ${describe(input)}`,
  );
}

const isSentences = (side: unknown): side is readonly string[] =>
  Array.isArray(side) && side.every((sentence) => typeof sentence === 'string');

function describe(input: unknown): string {
  if (input === null || typeof input !== 'object') return `\`${String(input)}\` (${typeof input})`;
  const { zh, en } = input as { zh?: unknown; en?: unknown };
  const kind = (x: unknown): string => (Array.isArray(x) ? 'list' : typeof x);
  return `{ zh: ${kind(zh)}, en: ${kind(en)} }`;
}

function readMixed(text: string): ReadInput {
  const paragraphs = splitParagraphs(text);
  const diagnostics = paragraphs.filter((p) => p.lang === 'und' && hasLetters(text, p)).map((p) => leftOut(text, p));
  const side = (lang: Lang): Side =>
    segmented(
      lang,
      text,
      paragraphs.filter((p) => p.lang === lang),
    );
  const zh = side('zh');
  const en = side('en');
  if (zh.segments.length === 0 && en.segments.length === 0)
    throw new AlignError('no-text', 'there is no Chinese or English text; check the file and its encoding');
  if (zh.segments.length === 0)
    throw new AlignError(
      'no-chinese',
      'there is no Chinese paragraph; a mixed document needs both languages (for two documents give two files)',
    );
  if (en.segments.length === 0)
    throw new AlignError(
      'no-english',
      'there is no English paragraph; a mixed document needs both languages (for two documents give two files)',
    );
  return { zh, en, mixed: true, diagnostics: [...diagnostics, ...damage(text)] };
}

function readDocuments(zhText: string, enText: string): ReadInput {
  const diagnostics: Diagnostic[] = [];
  const side = (lang: Lang, text: string): Side => {
    const kept: Paragraph[] = [];
    for (const paragraph of splitParagraphs(text)) {
      // numbers and signs belong to the document that they stand in
      if (paragraph.lang === lang) kept.push(paragraph);
      else if (paragraph.lang === 'und' && !hasLetters(text, paragraph)) kept.push({ ...paragraph, lang });
      else diagnostics.push({ ...leftOut(text, paragraph), side: lang });
    }
    diagnostics.push(...damage(text).map((d) => ({ ...d, side: lang })));
    return segmented(lang, text, kept);
  };
  const zh = side('zh', zhText);
  const en = side('en', enText);
  if (zh.segments.length === 0 && en.segments.length === 0 && isSwapped(zhText, enText)) {
    throw new AlignError('no-chinese', 'the Chinese document is in English and the English one in Chinese; swap them');
  }
  if (zh.segments.length === 0 && en.segments.length === 0)
    throw new AlignError('no-text', 'there is no text in either document');
  if (zh.segments.length === 0)
    throw new AlignError(
      'no-chinese',
      'the Chinese document holds no Chinese; check the order of the files and the encoding',
    );
  if (en.segments.length === 0)
    throw new AlignError(
      'no-english',
      'the English document holds no English; check the order of the files and the encoding',
    );
  return { zh, en, mixed: false, diagnostics };
}

const isSwapped = (zhText: string, enText: string): boolean =>
  splitParagraphs(zhText).some(({ lang }) => lang === 'en') &&
  splitParagraphs(enText).some(({ lang }) => lang === 'zh');

function readSentences(zhSentences: readonly string[], enSentences: readonly string[]): ReadInput {
  const side = (lang: Lang, sentences: readonly string[]): Side => {
    const text = sentences.join('\n');
    let at = 0;
    const segments = sentences.map((sentence, paragraph): Segment => {
      const start = at;
      at += sentence.length + 1;
      return { start, end: start + sentence.length, paragraph };
    });
    return { lang, text, segments, paragraphs: segments.map(({ start, end }) => ({ start, end, lang })) };
  };
  const diagnostics: Diagnostic[] = [];
  for (const [lang, sentences] of [
    ['zh', zhSentences],
    ['en', enSentences],
  ] as const) {
    if (sentences.length === 0)
      diagnostics.push({ code: 'empty-side', message: `there is no ${lang} sentence`, side: lang });
  }
  return { zh: side('zh', zhSentences), en: side('en', enSentences), mixed: false, diagnostics };
}

function segmented(lang: Lang, text: string, paragraphs: readonly Paragraph[]): Side {
  const segments = paragraphs.flatMap((span, paragraph) =>
    splitSentences(text, lang, span).map(({ start, end }): Segment => ({ start, end, paragraph })),
  );
  return { lang, text, paragraphs, segments };
}

const hasLetters = (text: string, { start, end }: Paragraph): boolean => LETTER.test(text.slice(start, end));

const EXCERPT = 40;

function leftOut(text: string, { start, end }: Paragraph): Diagnostic {
  const excerpt = text.slice(start, Math.min(end, start + EXCERPT)).replace(/\s+/g, ' ');
  return {
    code: 'paragraph-language',
    message: `left out, not in a language that is aligned here: "${excerpt}${end > start + EXCERPT ? '…' : ''}"`,
    span: { start, end },
  };
}

/** Damage that a text has brought along; one diagnostic a kind. */
function damage(text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (code: Diagnostic['code'], pattern: RegExp, what: string): void => {
    let count = 0;
    let first = -1;
    for (const match of text.matchAll(pattern)) {
      if (count++ === 0) first = match.index;
    }
    if (count > 0) found.push({ code, message: `${count} ${what}`, span: { start: first, end: first + 1 } });
  };
  report('control-characters', /[\0-\x08\x0e-\x1f\x7f]/g, 'control characters, passed over');
  report(
    'lone-surrogate',
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    'halves of characters (lone surrogates)',
  );
  report(
    'replacement-characters',
    /\ufffd/g,
    'characters were lost before (U+FFFD): the file was read or saved in a wrong encoding',
  );
  return found;
}

import { stat } from 'node:fs/promises';
import { AlignError } from '../errors.js';
import type { AlignInput } from '../options.js';

/** A text that is in memory already: a mixed document, two documents, or two lists of sentences that are already split. */
export type TextDocument =
  | { readonly id: string; readonly text: string }
  | { readonly id: string; readonly zh: string; readonly en: string }
  | { readonly id: string; readonly zh: readonly string[]; readonly en: readonly string[] };

/** A file in which both languages are mixed, or a Chinese and an English file. */
export type FileDocument = string | { readonly zh: string; readonly en: string; readonly id?: undefined };

/** One of many documents. What has an `id` is text, what has none is files. */
export type AlignAllInput = TextDocument | FileDocument;

/** Where the text of a document is: in files, or here. */
export type Source =
  | { readonly files: string | { readonly zh: string; readonly en: string } }
  | { readonly texts: AlignInput };

/** A document as a worker needs it. */
export interface ReadableDocument {
  /** Of a text its own, of a file its path, of a pair both paths. */
  readonly id: string;
  readonly source: Source;
}

/** Looks what a document is, which may come from a program without types or from a file. @throws AlignError `bad-input`. */
export function checkedDocument(value: unknown): ReadableDocument {
  if (typeof value === 'string') return { id: value, source: { files: value } };
  if (value === null || typeof value !== 'object') {
    throw bad(`expected a path, or an object with \`text\` or \`zh\` and \`en\`, got ${kindOf(value)}`);
  }
  const { id, text, zh, en } = value as Readonly<Record<string, unknown>>;
  if (id === undefined && text === undefined && typeof zh === 'string' && typeof en === 'string') {
    return { id: `${zh} + ${en}`, source: { files: { zh, en } } };
  }
  return checkedText(value);
}

/** The same for a text; never are its strings taken for paths. @throws AlignError `bad-input`. */
export function checkedText(value: unknown): ReadableDocument & { readonly source: { readonly texts: AlignInput } } {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw bad(`expected an object with \`id\` and \`text\`, or \`zh\` and \`en\`, got ${kindOf(value)}`);
  }
  const { id, text, zh, en } = value as Readonly<Record<string, unknown>>;
  if (id === undefined) throw bad('there is no `id`; every text needs one');
  if (typeof id !== 'string') throw bad(`\`id\` must be a string, not ${kindOf(id)}`);
  return { id, source: { texts: checkedTexts(text, zh, en) } };
}

function checkedTexts(text: unknown, zh: unknown, en: unknown): AlignInput {
  if (text !== undefined) {
    if (zh !== undefined || en !== undefined) throw bad('there are `text` and `zh` or `en`; give either');
    if (typeof text !== 'string') throw bad(`\`text\` must be a string, not ${kindOf(text)}`);
    return text;
  }
  if (zh === undefined && en === undefined) throw bad('there is no `text`; give it, or `zh` and `en`');
  for (const [name, side] of Object.entries({ zh, en })) {
    if (side === undefined) throw bad(`there is no \`${name}\`; give \`zh\` and \`en\`, or \`text\``);
    if (typeof side !== 'string' && !isSentences(side)) {
      throw bad(`\`${name}\` must be a string or a list of strings, not ${kindOf(side)}`);
    }
  }
  if (typeof zh === 'string' && typeof en === 'string') return { zh, en };
  if (isSentences(zh) && isSentences(en)) return { zh, en };
  throw bad('one of `zh` and `en` is a string and the other a list; give both alike');
}

/** What files take on the disk, or texts in memory: two bytes a unit. */
export async function bytesOf(source: Source): Promise<number> {
  if ('texts' in source) return bytesOfTexts(source.texts);
  return bytesOfFiles(typeof source.files === 'string' ? [source.files] : [source.files.zh, source.files.en]);
}

export function bytesOfTexts(texts: AlignInput): number {
  const all = typeof texts === 'string' ? [texts] : [texts.zh, texts.en].flat();
  return 2 * all.reduce((sum, text) => sum + text.length, 0);
}

export async function bytesOfFiles(files: readonly string[]): Promise<number> {
  // A file that is missing is told of when it is read.
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const isSentences = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((sentence) => typeof sentence === 'string');

const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : `${/^[aeiou]/.test(typeof value) ? 'an' : 'a'} ${typeof value}`;

const bad = (message: string): AlignError => new AlignError('bad-input', message);

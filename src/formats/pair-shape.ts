import type { Lang } from '../types.js';
import { type Both, both, type Pair } from './pair.js';

const TYPE = /^(\d{1,6})-(\d{1,6})$/;

/** How many sentences each side of a pair has, by the best that is known of it. */
export function shapeOf(pair: Pair): Both<number> {
  const { segments, spans, sentences, type } = pair;
  const known = segments ?? spans ?? sentences;
  if (known) return both((lang) => known[lang].length);
  const [, zh, en] = TYPE.exec(type ?? '') ?? [];
  if (en !== undefined) return { zh: Number(zh), en: Number(en) };
  return both((lang) => (pair[lang] === '' ? 0 : 1));
}

/** The shape as it is written: `1-2`. */
export function typeOf(pair: Pair): string {
  if (pair.type !== undefined) return pair.type;
  const { zh, en } = shapeOf(pair);
  return `${zh}-${en}`;
}

/** A type that was read, if it is one. */
export function readType(text: string | undefined): { type?: string } {
  return text !== undefined && TYPE.test(text) ? { type: text } : {};
}

/**
 * The sentences of a side. Where they were joined their spans still tell their lengths, and the text is cut by these; if that
 * does not fit, the text is one sentence.
 */
export function sentencesOf(pair: Pair, lang: Lang): readonly string[] {
  const text = pair[lang];
  if (pair.sentences) return pair.sentences[lang];
  const spans = pair.spans?.[lang];
  if (spans && spans.length > 1) {
    const cut = cutByLengths(
      text,
      spans.map(([start, end]) => end - start),
    );
    if (cut) return cut;
  }
  return text === '' && shapeOf(pair)[lang] === 0 ? [] : [text];
}

function cutByLengths(text: string, lengths: readonly number[]): string[] | undefined {
  const sentences: string[] = [];
  let at = 0;
  for (const length of lengths) {
    const isJoint = at > 0 && length > 0 && text[at] === ' ';
    if (isJoint) at++;
    sentences.push(text.slice(at, at + length));
    at += length;
  }
  return at === text.length ? sentences : undefined;
}

/** Numbers the sentences of pairs that come without numbers, in the order in which they come, each document from 0. */
export function numbering(): (pair: Pair) => Both<readonly number[]> {
  let next = { zh: 0, en: 0 };
  let document: string | undefined;
  return (pair) => {
    if (pair.document !== document) next = { zh: 0, en: 0 };
    document = pair.document;
    if (pair.segments) return pair.segments;
    const shape = shapeOf(pair);
    const numbers = both((lang) => Array.from({ length: shape[lang] }, (_, i) => next[lang] + i));
    next = { zh: next.zh + shape.zh, en: next.en + shape.en };
    return numbers;
  };
}

import type { Bead, Lang, Side } from '../types.js';

/** Letters, digits and ASCII punctuation: where two of them meet, a space is missing. */
const LATIN = /[\p{Script=Latin}!-~]/u;

/** `1-2`: the number of Chinese segments, then of English ones. */
export function beadType(bead: Bead): string {
  return `${bead.zh.length}-${bead.en.length}`;
}

/** A null: a bead with an empty side. */
export function isNull(bead: Bead): boolean {
  return bead.zh.length === 0 || bead.en.length === 0;
}

/**
 * The text of these segments of a side as one string: English with a space between, Chinese with nothing between, but a
 * space where Latin meets Latin (`…发布 GPT.` + `OpenAI…`). Inside a segment nothing is changed.
 */
export function joinedText(side: Side, segments: readonly number[]): string {
  const sentences = segments.map((index) => side.text.slice(side.segments[index]!.start, side.segments[index]!.end));
  return joinedSentences(sentences, side.lang);
}

/** The same of sentences that are at hand. */
export function joinedSentences(sentences: readonly string[], lang: Lang): string {
  let joined = '';
  for (const text of sentences) {
    if (text === '') continue;
    if (joined !== '' && (lang === 'en' || latinMeetsLatin(joined, text))) joined += ' ';
    joined += text;
  }
  return joined;
}

/** Where these segments of a side stand: `[start, end]` in UTF-16 code units, in the order of the bead. */
export function spans(side: Side, segments: readonly number[]): (readonly [number, number])[] {
  return segments.map((index) => {
    const segment = side.segments[index]!;
    return [segment.start, segment.end] as const;
  });
}

function latinMeetsLatin(before: string, after: string): boolean {
  return LATIN.test(before[before.length - 1]!) && LATIN.test(after[0]!);
}

import { skipSpace } from './character-classes.js';
import { ENCLOSING_MARKS, type Enclosure, type Enclosures, findEnclosures } from './enclosures.js';
import { END_MARKS, type EndMark, readEndMark } from './end-mark.js';
import { makeUnitSet } from './unit-set.js';
import { ADDRESS_FIRST_CHARACTERS, webAddressEnd } from './web-address.js';

/** The units that the scan stops at. The apostrophe may be a quotation mark. */
const NOTABLE = makeUnitSet(END_MARKS, ENCLOSING_MARKS, ADDRESS_FIRST_CHARACTERS, "'");

/** A stretch of text of one language without a blank line. */
export interface Block {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly enclosures: Enclosures;
}

/** Where the sentence that is being read begins, and whether the mark at hand closes a phrase inside it. */
export interface MarkContext {
  readonly sentenceStart: number;
  /** The mark stands at the end of a quoted phrase, a title or a bracket that is a part of the sentence. */
  readonly closesPart: boolean;
  /** The mark stands in a quotation. */
  readonly isQuoted: boolean;
}

/** What differs between the languages. Each is asked about one place, and looks only a bounded way around it. */
export interface SentenceRules {
  /** Where the sentence that holds `mark` ends: at the mark or at a note sign behind it; -1 if it goes on. */
  sentenceEnd(mark: EndMark, context: MarkContext): number;
  /** Whether no sentence may end inside the pair. */
  isUncut(pair: Enclosure, sentenceStart: number): boolean;
  /** Whether a closing mark at `at` ends a speech that a dash breaks off. */
  endsBrokenOffSpeech(at: number): boolean;
}

export function makeBlock(text: string, start: number, end: number): Block {
  return { text, start, end, enclosures: findEnclosures(text, start, end) };
}

/** The one scan over a block: offsets behind its sentences, ascending. What follows the last offset is a sentence too. */
export function scanSentences({ text, start, end, enclosures }: Block, rules: SentenceRules): number[] {
  const ends: number[] = [];
  let sentenceStart = start;
  let uncutUntil = -1; // offset of the closing mark of the last pair that is not cut inside
  let quotedUntil = -1; // offset of the closing mark of the last quotation
  let i = start;
  while (i < end) {
    if (!NOTABLE.holds(text, i)) {
      i++;
      continue;
    }
    let to = -1;
    let next = i + 1;
    if (END_MARKS.has(text[i]!)) {
      const mark = readEndMark(text, i, end, enclosures);
      const last = mark.end - 1;
      // In “谁？”。 the last mark decides.
      const isLastMark = mark.end >= end || !END_MARKS.has(text[mark.end]!);
      if (last >= uncutUntil && isLastMark) {
        to = rules.sentenceEnd(mark, { sentenceStart, closesPart: last === uncutUntil, isQuoted: i < quotedUntil });
      }
      next = Math.max(mark.end, to);
    } else {
      const pair = enclosures.byOpen.get(i);
      if (pair?.kind === 'quote' || pair?.kind === 'inner-quote') quotedUntil = Math.max(quotedUntil, pair.close);
      if (pair && rules.isUncut(pair, sentenceStart)) uncutUntil = Math.max(uncutUntil, pair.close);
      if (rules.endsBrokenOffSpeech(i)) to = i + 1;
      else next = Math.max(next, webAddressEnd(text, i, end));
    }
    if (to >= 0) {
      ends.push(to);
      sentenceStart = skipSpace(text, to, end);
    }
    i = next;
  }
  return ends;
}

import { isAlphabetic, isSpace, isWordCharacter } from './character-classes.js';
import { makeUnitSet } from './unit-set.js';

/** What encloses: quotation marks of two ranks, brackets, and the title marks of Chinese. */
export type EnclosureKind = 'quote' | 'inner-quote' | 'bracket' | 'title';

/** A matched pair: the offsets of its two marks, both one unit long. */
export interface Enclosure {
  readonly kind: EnclosureKind;
  readonly open: number;
  readonly close: number;
}

export interface Enclosures {
  /** Matched pairs by the offset of their opening mark. */
  readonly byOpen: ReadonlyMap<number, Enclosure>;
  /** Offsets of the marks that close a pair, and of ASCII quotation marks that close without one: their shape does not say so. */
  readonly closers: ReadonlySet<number>;
}

// Kinds, not exact characters, are matched: `（...)` and `“..."` are frequent in real text.
const OPENERS: ReadonlyMap<string, EnclosureKind> = new Map([
  ['“', 'quote'],
  ['「', 'quote'],
  ['〝', 'quote'],
  ['‘', 'inner-quote'],
  ['『', 'inner-quote'],
  ['(', 'bracket'],
  ['（', 'bracket'],
  ['[', 'bracket'],
  ['［', 'bracket'],
  ['【', 'bracket'],
  ['〔', 'bracket'],
  ['《', 'title'],
  ['〈', 'title'],
]);

const CLOSERS: ReadonlyMap<string, EnclosureKind> = new Map([
  ['”', 'quote'],
  ['」', 'quote'],
  ['〞', 'quote'],
  ['’', 'inner-quote'],
  ['』', 'inner-quote'],
  [')', 'bracket'],
  ['）', 'bracket'],
  [']', 'bracket'],
  ['］', 'bracket'],
  ['】', 'bracket'],
  ['〕', 'bracket'],
  ['》', 'title'],
  ['〉', 'title'],
]);

/** Marks of one shape for both ends. The ASCII apostrophe is not among them: in English it is mostly no quotation mark. */
const STRAIGHT = new Set(['"', '＂']);

/** Every mark that opens or closes, by its shape or by its place. */
export const ENCLOSING_MARKS: readonly string[] = [...OPENERS.keys(), ...CLOSERS.keys(), ...STRAIGHT];
const ENCLOSING_UNITS = makeUnitSet(ENCLOSING_MARKS);

/** A closing mark looks this far down the open ones. Deeper nesting is not real, and hostile input must not cost n². */
const MAX_DEPTH = 8;

export function isOpener(char: string): boolean {
  return OPENERS.has(char);
}

/** A quotation mark or bracket whose shape says that it closes. */
export function isCloser(char: string): boolean {
  return CLOSERS.has(char);
}

export function isStraightQuote(char: string): boolean {
  return STRAIGHT.has(char);
}

export function isQuotationMark(char: string): boolean {
  const kind = OPENERS.get(char) ?? CLOSERS.get(char);
  return STRAIGHT.has(char) || kind === 'quote' || kind === 'inner-quote';
}

/**
 * Matches the quotation marks and brackets of `text` from `start` to `end` in one scan. A mark without a partner (a quotation
 * that goes on in the next paragraph, a stray inch mark) is left out, so that it cannot swallow what follows it.
 */
export function findEnclosures(text: string, start: number, end: number): Enclosures {
  const byOpen = new Map<number, Enclosure>();
  const closers = new Set<number>();
  const open: { kind: EnclosureKind; at: number }[] = [];

  const depthOf = (kind: EnclosureKind): number => {
    const floor = Math.max(0, open.length - MAX_DEPTH);
    for (let i = open.length - 1; i >= floor; i--) if (open[i]!.kind === kind) return i;
    return -1;
  };
  const close = (kind: EnclosureKind, at: number): void => {
    const depth = depthOf(kind);
    if (depth < 0) return;
    byOpen.set(open[depth]!.at, { kind, open: open[depth]!.at, close: at });
    closers.add(at);
    open.length = depth;
  };

  for (let i = start; i < end; i++) {
    if (!ENCLOSING_UNITS.holds(text, i)) continue;
    const char = text[i]!;
    const opens = OPENERS.get(char);
    if (opens) open.push({ kind: opens, at: i });
    else if (CLOSERS.has(char)) {
      if (!isApostrophe(text, i, start, end)) close(CLOSERS.get(char)!, i);
    } else if (STRAIGHT.has(char)) {
      if (straightQuoteCloses(text, i, start, end) ?? depthOf('quote') >= 0) {
        closers.add(i);
        close('quote', i);
      } else open.push({ kind: 'quote', at: i });
    }
  }
  return { byOpen, closers };
}

/** `’` between two letters of an alphabet (Xi’an) closes nothing. */
function isApostrophe(text: string, at: number, start: number, end: number): boolean {
  if (text[at] !== '’' || at === start || at + 1 >= end) return false;
  return isAlphabetic(text[at - 1]!) && isAlphabetic(text[at + 1]!);
}

/** Whether the neighbours of a straight quotation mark show that it closes (true) or opens (false); undefined: they do not. */
function straightQuoteCloses(text: string, at: number, start: number, end: number): boolean | undefined {
  const before = at === start ? ' ' : text[at - 1]!;
  const after = at + 1 >= end ? ' ' : text[at + 1]!;
  const touchesBefore = !isSpace(before) && !OPENERS.has(before);
  const touchesAfter = isWordCharacter(after) || OPENERS.has(after);
  if (touchesBefore && !touchesAfter) return true;
  if (!touchesBefore && touchesAfter) return false;
  return undefined;
}

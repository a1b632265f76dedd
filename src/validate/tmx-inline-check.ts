import type { Position, Report } from './fault.js';

/** Checks the tags inside a `seg`. */
export interface InlineCheck {
  open(name: string, attributes: Readonly<Record<string, string>>, at: Position): void;
  close(): void;
  endOfSegment(at: Position): void;
  /** The text here is native code of a format, not words. */
  isInsideCode(): boolean;
}

/** Their text is native code; that of `hi` and `sub` are words. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);
const INLINE = new Set([...CODES, 'hi', 'sub']);

export function inlineCheck(report: Report): InlineCheck {
  let path: string[] = [];
  let opened: string[] = [];
  let unpaired: string[] = [];
  return {
    open: (name, { i = '' }, at) => {
      path.push(name);
      if (!INLINE.has(name)) report('unexpected-element', at, `seg may not hold ${name}`);
      if (name === 'bpt') opened.push(i);
      if (name !== 'ept') return;
      const index = opened.indexOf(i);
      if (index < 0) unpaired.push(`ept i="${i}"`);
      else opened.splice(index, 1);
    },
    close: () => {
      path.pop();
    },
    endOfSegment: (at) => {
      unpaired.push(...opened.map((i) => `bpt i="${i}"`));
      if (unpaired.length > 0) report('unpaired-tag', at, `without its other half: ${unpaired.join(', ')}`);
      path = [];
      opened = [];
      unpaired = [];
    },
    isInsideCode: () => CODES.has(path.at(-1) ?? ''),
  };
}

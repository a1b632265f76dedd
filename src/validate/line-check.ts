import type { Report } from './fault.js';
import type { PairCheck, SideText } from './pair-check.js';

/** Checks one line of a file of pairs. */
export type LineCheck = (text: string, line: number) => void;

/** Many readers cut lines at these; CR before LF is a line end of Windows. */
const LINE_BREAKS = /[\u0085\u2028\u2029]|\r(?!$)/g;
const SIDES = ['zh', 'en'] as const;
/** Names of columns, in a first line that is no pair. */
const HEADER_WORDS = /^(?:zh|en|cmn|chinese|english|source|target|src|trg|tgt|src_text|trg_text)(?:[-_][a-z]+)*$/i;
const SHOWN = 40;

/** Tells of what would cut a line in two. */
function checkBreaks(text: string, line: number, report: Report): void {
  for (const { 0: found, index } of text.matchAll(LINE_BREAKS)) {
    const name =
      found === '\r' ? 'a carriage return' : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    report('line-break', { line, column: index + 1 }, `${name} inside the line`);
  }
}

/** TSV: the texts stand in the columns that a header names, else in the first two. */
export function tsvCheck(report: Report, pairs: PairCheck): LineCheck {
  let columns: number | undefined;
  let places: readonly [number, number] = [0, 1];
  let tags: readonly [string | undefined, string | undefined] = ['zh', 'en'];
  return (text, line) => {
    checkBreaks(text, line, report);
    const cells = text.replace(/\r$/, '').split('\t');
    if (columns === undefined) {
      columns = cells.length;
      if (columns < 2) report('column-count', { line, column: 1 }, 'there is one column; a pair needs two');
      const named = cells.flatMap((cell, i) => (HEADER_WORDS.test(cell) ? [i] : []));
      if (named.length >= 2) {
        places = [named[0]!, named[1]!];
        const known = (cell: string) =>
          /^(?:zh|cmn|chinese)/i.test(cell) ? 'zh' : /^en/i.test(cell) ? 'en' : undefined;
        tags = [known(cells[places[0]]!), known(cells[places[1]]!)];
        return;
      }
    } else if (cells.length !== columns) {
      report('column-count', { line, column: 1 }, `${cells.length} columns where the first line has ${columns}`);
    }
    let column = 1;
    const starts = cells.map((cell) => {
      const start = column;
      column += cell.length + 1;
      return start;
    });
    for (const [i, cell] of cells.entries()) {
      if (cell.startsWith('"') && (cell.length < 2 || !cell.endsWith('"') || cell.split('"').length % 2 === 0)) {
        report('unbalanced-quote', { line, column: starts[i]! }, 'the cell begins with a quote that does not end it');
      }
    }
    const sides = places.flatMap((place, i): SideText[] => {
      const cell = cells[place];
      return cell === undefined ? [] : [{ tag: tags[i], text: cell, at: { line, column: starts[place]! } }];
    });
    if (sides.length === 2) pairs.check(sides, { line, column: 1 });
  };
}

/** One of two files whose lines belong together; both texts come at once. */
export function mosesCheck(
  reports: readonly Report[],
  pairs: PairCheck,
): (texts: readonly [string, string], line: number) => void {
  return (texts, line) => {
    for (const [i, text] of texts.entries()) {
      const report = reports[i]!;
      checkBreaks(text, line, report);
      const tab = text.indexOf('\t');
      if (tab >= 0) report('tab-inside', { line, column: tab + 1 }, 'a tab inside the line');
    }
    const sides = texts.map(
      (text, i): SideText => ({ tag: SIDES[i]!, text: text.replace(/\r$/, ''), at: { line, column: 1 } }),
    );
    pairs.check(sides, { line, column: 1 });
  };
}

/** JSON Lines: ours by bead or by document, `{"zh","en"}`, or `{"translation":{…}}`. */
export function jsonlCheck(report: Report, pairs: PairCheck): LineCheck {
  return (text, line) => {
    const at = { line, column: 1 };
    if (text.trim() === '') return report('not-json', at, 'the line is empty');
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (problem) {
      const told = String(problem);
      const index = told.includes('end of JSON') ? text.length : Number(/position (\d+)/.exec(told)?.[1] ?? 0);
      return report(
        'not-json',
        { line, column: index + 1 },
        `no JSON: ${text.slice(index, index + SHOWN) || 'the line ends too early'}`,
      );
    }
    checkBreaks(text, line, report);
    for (const { 0: escaped, index } of text.matchAll(
      /\\u[dD][89a-fA-F][0-9a-fA-F]{2}(?:\\u[dD][c-fC-F][0-9a-fA-F]{2})?/g,
    )) {
      if (!/^\\ud[89ab]..\\u/i.test(escaped)) report('lone-surrogate', { line, column: index + 1 }, `${escaped} alone`);
    }
    for (const record of recordsOf(value)) {
      const sides = sidesOf(record, at);
      if (sides.length < 2) report('missing-field', at, `there is no text in two languages: ${text.slice(0, SHOWN)}`);
      // A bead without a translation is part of our own formats.
      else if (!('type' in record) || sides.every((side) => side.text !== '')) pairs.check(sides, at);
    }
  };
}

function recordsOf(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [{}];
  if ('beads' in value && Array.isArray(value.beads))
    return value.beads.filter((bead) => typeof bead === 'object' && bead !== null);
  if ('error' in value && 'id' in value) return []; // a document that failed
  return [value];
}

function sidesOf(record: object, at: SideText['at']): SideText[] {
  const texts =
    'translation' in record && typeof record.translation === 'object' && record.translation !== null
      ? record.translation
      : record;
  return Object.entries(texts).flatMap(([tag, text]) =>
    typeof text === 'string' && /^(?:zh|cmn|en)(?:[-_]|$)/i.test(tag) ? [{ tag, text, at }] : [],
  );
}

import { badInput } from './bad-input.js';
import type { TextChunks } from './pair-format.js';

export interface CsvRecord {
  /** The line on which it begins, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** What can end a stretch of plain text: a comma, a quote, a line break. */
const STOP = /[",\r\n]/g;

/**
 * The records of a CSV text (RFC 4180): cells with commas between, quoted with `"` where they hold a comma, a quote (doubled) or
 * a line break. Lines may end with CR LF, LF or CR.
 * @throws AlignError `bad-input` for a quote that is never closed, or text behind a closing one.
 */
export async function* csvRecords(chunks: TextChunks, file?: string): AsyncGenerator<CsvRecord, void> {
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let begun = 1;
  let state: 'start' | 'plain' | 'quoted' | 'quote' | 'cr' = 'start';
  const endCell = (): void => {
    cells.push(cell);
    cell = '';
    state = 'start';
  };
  const endRecord = (): CsvRecord => {
    endCell();
    const record = { number: begun, cells };
    cells = [];
    begun = line + 1;
    return record;
  };
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const character = chunk[at]!;
      if (state === 'cr') {
        state = 'start';
        if (character === '\n') {
          at++;
          continue;
        }
      }
      if (state === 'quoted') {
        const end = chunk.indexOf('"', at);
        const text = chunk.slice(at, end < 0 ? chunk.length : end);
        line += text.split('\n').length - 1;
        cell += text;
        at = end < 0 ? chunk.length : end + 1;
        if (end >= 0) state = 'quote';
      } else if (character === '"' && state !== 'plain') {
        if (state === 'quote') cell += '"';
        state = 'quoted';
        at++;
      } else if (character === ',') {
        endCell();
        at++;
      } else if (character === '\n' || character === '\r') {
        yield endRecord();
        line++;
        if (character === '\r') state = 'cr';
        at++;
      } else if (state === 'quote') {
        throw badInput('has text behind a closing quote; double the quotes inside a cell', { number: line, file });
      } else {
        state = 'plain';
        STOP.lastIndex = at + 1;
        const end = STOP.exec(chunk)?.index ?? chunk.length;
        cell += chunk.slice(at, end);
        at = end;
      }
    }
  }
  if (state === 'quoted')
    throw badInput('has a quote that is never closed; the file may be cut off', { number: begun, file });
  if (cells.length > 0 || cell !== '' || state === 'quote') yield endRecord();
}

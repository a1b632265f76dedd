import { characterColumns, characters } from './columns.js';

/** Closing marks, which do not begin a line, and opening marks, which do not end one. */
const CLOSING = /^[\p{Pe}\p{Pf}，。、；：！？．…·～％‰]/u;
const OPENING = /^[\p{Ps}\p{Pi}]/u;

/** A stretch that stays on one line if a line can hold it. `columns` is how wide a terminal shows it. */
interface Chunk {
  text: string;
  columns: number;
  readonly afterSpace: boolean;
}

/**
 * Cuts `printable` text into lines of at most `width` columns (2 or more): Latin at spaces, Chinese between any two characters
 * but not before a closing mark or after an opening one. What is longer than a line is cut where the line ends.
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const put = (piece: string, columns: number, space: number): void => {
    if (used > 0 && used + space + columns > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    const gap = used > 0 ? space : 0;
    line += ' '.repeat(gap) + piece;
    used += gap + columns;
  };
  for (const chunk of chunks(text)) {
    const pieces = chunk.columns <= width ? [chunk.text] : characters(chunk.text);
    let space = chunk.afterSpace ? 1 : 0;
    for (const piece of pieces) {
      put(piece, pieces.length === 1 ? chunk.columns : characterColumns(piece), space);
      space = 0;
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

function chunks(text: string): Chunk[] {
  const found: Chunk[] = [];
  let current: Chunk | undefined;
  let afterSpace = false;
  let opened = false; // the current chunk ends in an opening mark
  let wasNarrow = false;
  for (const character of characters(text)) {
    if (character === ' ') {
      current = undefined;
      afterSpace = true;
      continue;
    }
    const columns = characterColumns(character);
    const narrow = columns < 2;
    if (current && (opened || (narrow && wasNarrow) || CLOSING.test(character))) {
      current.text += character;
      current.columns += columns;
    } else {
      current = { text: character, columns, afterSpace };
      found.push(current);
      afterSpace = false;
    }
    opened = OPENING.test(character);
    wasNarrow = narrow;
  }
  return found;
}

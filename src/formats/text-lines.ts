import { badInput } from './bad-input.js';
import type { TextChunks } from './pair-format.js';

export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** The lines of a text that comes in chunks. They end at LF or CR LF only: other separators may stand in a text. */
export async function* textLines(chunks: TextChunks): AsyncGenerator<TextLine, void> {
  let number = 0;
  let rest = '';
  const line = (text: string): TextLine => ({ number: ++number, text: text.endsWith('\r') ? text.slice(0, -1) : text });
  for await (const chunk of chunks) {
    const pieces = chunk.split('\n');
    pieces[0] = rest + pieces[0]!;
    rest = pieces.pop()!;
    for (const piece of pieces) yield line(piece);
  }
  if (rest !== '') yield line(rest);
}

/**
 * The lines of several texts side by side.
 * @throws AlignError `bad-input` if one has fewer lines than another.
 */
export async function* parallelLines(
  parts: readonly TextChunks[],
  files: readonly string[] = [],
): AsyncGenerator<{ readonly number: number; readonly texts: readonly string[] }, void> {
  const readers = parts.map(textLines);
  try {
    for (let number = 1; ; number++) {
      const lines = await Promise.all(readers.map((reader) => reader.next()));
      if (lines.every(({ done }) => done)) return;
      const short = lines.findIndex(({ done }) => done);
      if (short >= 0) {
        const message = `ends after ${number - 1} lines, and another file of the set goes on; give files with the same number of lines`;
        throw badInput(message, { number: Math.max(1, number - 1), file: files[short] });
      }
      yield { number, texts: lines.map(({ value }) => (value as TextLine).text) };
    }
  } finally {
    await Promise.all(readers.map((reader) => reader.return()));
  }
}

import { AlignError } from '../../errors.js';
import type { AlignmentReader, ReadAlignment } from './alignment-reader.js';
import { documentsReader, goldJsonReader, jsonlReader } from './json-beads.js';
import { vecalignReader } from './vecalign.js';

export const READERS: readonly AlignmentReader[] = [vecalignReader, documentsReader, jsonlReader, goldJsonReader];

/**
 * Reads alignments in whatever format they are, told by the text itself.
 * @throws AlignError `bad-input` for an empty text and one of no known format.
 */
export function readAlignments(text: string, file: string): readonly ReadAlignment[] {
  if (text.trim() === '') throw new AlignError('bad-input', 'is empty: there is no bead in it', { file });
  const reader = READERS.find(({ recognises }) => recognises(text));
  if (reader) return reader.read(text, file);
  const known = READERS.map(({ format }) => format).join(', ');
  throw new AlignError(
    'bad-input',
    `is in no format that is known (${known}); the first line has none of their shapes`,
    { file, line: 1 },
  );
}

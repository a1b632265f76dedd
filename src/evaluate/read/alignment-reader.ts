import type { Alignment } from '../alignment.js';

/** What a file says of one document. */
export interface ReadAlignment {
  /** As the file names it; most formats hold one document and do not. */
  readonly document?: string;
  readonly alignment: Alignment;
}

/** Reads alignments of a format that is none of pairs, or that names the lines of its beads. */
export interface AlignmentReader {
  readonly format: string;
  /** Whether a text looks like this format. */
  recognises(text: string): boolean;
  /** @throws AlignError `bad-input` with file and line for what is none of the format. */
  read(text: string, file: string): readonly ReadAlignment[];
}

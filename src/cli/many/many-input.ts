import type { AlignError } from '../../errors.js';
import type { AlignInput } from '../../options.js';

/** One of many documents, as the command line or a line of a stream names it. */
export interface ManyInput {
  /** Null for a line that names none. */
  readonly id: string | null;
  /** The line of a stream that it stands on. */
  readonly line?: number;
  readonly source: ManySource | { readonly problem: AlignError };
  /** Where its output goes, if it has a file of its own. */
  readonly target?: string;
  /** Where its extracted text goes, if that was asked for. */
  readonly extracted?: string;
  /** How many bytes of the stream are read once it is. */
  readonly end?: number;
}

/** What a worker is given to read: one mixed file, two files, or texts. */
export type ManySource = { readonly files: readonly string[] } | { readonly texts: AlignInput };

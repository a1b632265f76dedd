import type { Direction } from '../../formats/pair.js';
import type { PairFormatName } from '../../formats/pair-formats.js';

/** One input of a corpus. `name` is what documents and problems are called after: the same wherever the folder stands. */
export type CorpusInput = { readonly name: string } & (
  | { readonly kind: 'mixed'; readonly file: string }
  | { readonly kind: 'two'; readonly zh: string; readonly en: string }
  /** JSON Lines with a document a line. */
  | { readonly kind: 'documents'; readonly file: string }
  | {
      readonly kind: 'pairs';
      readonly format: PairFormatName;
      readonly files: readonly string[];
      readonly direction: Direction;
    }
);

export function filesOf(input: CorpusInput): readonly string[] {
  if (input.kind === 'pairs') return input.files;
  return input.kind === 'two' ? [input.zh, input.en] : [input.file];
}

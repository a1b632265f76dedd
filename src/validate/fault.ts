import { CATALOGUE, type FaultCode, type Known } from './fault-catalogue.js';

/** Where in a file: from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The kinds of files that `validate` knows. */
export type FileKind = 'tmx' | 'xliff' | 'tsv' | 'moses' | 'jsonl';

/** Something in a file that a tool that reads it will stumble over. */
export interface Fault extends Position {
  readonly code: FaultCode;
  /** What is wrong at this place. */
  readonly message: string;
  /** What the tools that read such a file do with it. */
  readonly effect: string;
  readonly fix: string;
}

/** How a check tells of a fault. */
export type Report = (code: FaultCode, at: Position, message: string) => void;

/** The fault with what the catalogue says of its kind. */
export function faultOf(kind: FileKind, code: FaultCode, { line, column }: Position, message: string): Fault {
  const { effect, fix }: Known = CATALOGUE[code];
  const known =
    typeof effect === 'string' ? effect : (effect[kind === 'tmx' || kind === 'xliff' ? kind : 'other'] ?? effect.other);
  return { code, line, column, message, effect: known, fix };
}

/** Where in the input a problem lies. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export type AlignErrorCode =
  | 'unreadable-file' // missing, a folder, no permission
  | 'unknown-encoding'
  | 'no-text' // nothing to align
  | 'no-chinese'
  | 'no-english'
  | 'bad-lexicon'
  | 'unwritable-file'
  | 'bad-input' // one of many documents is none: a broken line, a missing id, something of the wrong type
  | 'crashed'; // the aligner itself failed on a document, or its worker thread ended

/** Input that cannot be aligned, or a file that cannot be read or written. Wrong arguments are `TypeError` and `RangeError`. */
export class AlignError extends Error {
  override readonly name = 'AlignError';
  readonly code: AlignErrorCode;
  readonly at: Place;

  constructor(code: AlignErrorCode, message: string, at: Place = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.at = at;
  }
}

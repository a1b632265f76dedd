import { AlignError } from '../../errors.js';

/** The error for a file that is not what it is read as, is damaged, or goes beyond a bound. `what` says what to do too. */
export function badFile(file: string, what: string, cause?: unknown): AlignError {
  return new AlignError('unreadable-file', what, { file }, cause);
}

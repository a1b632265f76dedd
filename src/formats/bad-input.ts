import { AlignError } from '../errors.js';

/** The error for a file that is not what its format asks for. `number` is the line, from 1. */
export function badInput(
  message: string,
  { number, column, file }: { readonly number?: number; readonly column?: number; readonly file?: string | undefined },
): AlignError {
  return new AlignError('bad-input', message, {
    ...(file !== undefined && { file }),
    ...(number !== undefined && { line: number }),
    ...(column !== undefined && { column }),
  });
}

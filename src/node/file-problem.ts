import { AlignError, type AlignErrorCode } from '../errors.js';

/** What went wrong and what to do, by the code of the system error. */
const READING: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  ENOTDIR: 'there is no such file, a part of the path is not a folder; check the path',
  EISDIR: 'is a folder; name a file in it',
  EACCES: 'may not be read; change its permissions',
  EPERM: 'may not be read; change its permissions',
  EMFILE: 'too many files are open; close some, or raise the limit (ulimit -n)',
};

const WRITING: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; make it first',
  ENOTDIR: 'its folder does not exist, a part of the path is a file; check the path',
  EISDIR: 'is a folder; name a file in it',
  EACCES: 'may not be written; change the permissions of the folder and the file, or write elsewhere',
  EPERM: 'may not be written; change the permissions of the folder and the file, or write elsewhere',
  EROFS: 'is on a file system that is read-only; write elsewhere',
  ENOSPC: 'there is no space left on the device; free some, or write elsewhere',
};

/** The error for a file that cannot be read, out of the one that `node:fs` threw. */
export function unreadable(file: string, cause: unknown): AlignError {
  return problem('unreadable-file', READING, 'cannot be read', file, cause);
}

/** The error for a file that cannot be written, out of the one that `node:fs` threw. */
export function unwritable(file: string, cause: unknown): AlignError {
  return problem('unwritable-file', WRITING, 'cannot be written', file, cause);
}

function problem(
  code: AlignErrorCode,
  messages: Readonly<Record<string, string>>,
  otherwise: string,
  file: string,
  cause: unknown,
): AlignError {
  const systemCode = systemCodeOf(cause);
  const known = systemCode === undefined ? undefined : messages[systemCode];
  const message = known ?? `${otherwise} (${systemCode ?? String(cause)}); check the disk and the path`;
  return new AlignError(code, message, { file }, cause);
}

function systemCodeOf(cause: unknown): string | undefined {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

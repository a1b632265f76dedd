/** The programs that read what we write, as they are installed here. `.ci/run` installs them; a test of one that is missing says that it was skipped. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface ProgramRun {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a program in a locale of UTF-8, without which Java and Python read Chinese as rubbish. */
export function runProgram(command: string, args: readonly string[], input?: string): ProgramRun {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 26,
    env: { ...process.env, LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' },
  });
  return { status, output: `${stdout}${stderr}` };
}

const has = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

/** Debian's Python, which has Debian's modules; another in the PATH may not. */
export const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
export const OMEGAT_JAR = '/usr/share/omegat/OmegaT.jar';

export const missing = {
  omegat: !existsSync(OMEGAT_JAR) || !has('omegat', '--help'),
  libreoffice: !has('soffice', '--version'),
  python: !has(PYTHON, '--version'),
  translateToolkit: !has(PYTHON, '-c', 'import translate.storage.tmx'),
  xmllint: !has('xmllint', '--version') || !existsSync(OMEGAT_JAR) || !has('unzip', '-v'),
};

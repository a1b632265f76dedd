import { spawn } from 'node:child_process';
import { AlignError } from '../../errors.js';
import type { GoldFiles } from './gold-files.js';

/** Of what a command complains about, its last lines matter. */
const SHOWN_OF_COMPLAINT = 300;

/** Runs an aligner's command on a document; what it prints are its beads. No shell: quotes keep words together, nothing else is special. */
export async function runSystem(command: string, inputs: NonNullable<GoldFiles['inputs']>): Promise<string> {
  const files: Readonly<Record<string, string>> =
    'mixed' in inputs ? { text: inputs.mixed } : { zh: inputs.zh, en: inputs.en };
  const [program, ...args] = words(command).map((word) =>
    word.replace(/\{(zh|en|text)\}/g, (_, name: string) => {
      const file = files[name];
      if (file === undefined)
        throw failed(command, `{${name}} has no file: this document is ${'text' in files ? 'mixed' : 'two files'}`);
      return file;
    }),
  );
  const child = spawn(program!, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, complaint] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stderr
    .setEncoding('utf8')
    .on('data', (chunk: string) => (complaint = (complaint + chunk).slice(-SHOWN_OF_COMPLAINT)));
  const code = await new Promise<number | string>((resolve) => {
    child.on('error', (problem: NodeJS.ErrnoException) =>
      resolve(problem.code === 'ENOENT' ? `a start that failed: there is no program ${program}` : problem.message),
    );
    child.on('close', (exit, signal) => resolve(exit ?? signal ?? 'no exit code'));
  });
  if (code === 0) return output;
  const how = typeof code === 'number' ? `ended with exit status ${code}` : `ended with ${code}`;
  throw failed(command, `${how}${complaint.trim() === '' ? '' : `: ${complaint.trim()}`}`);
}

const failed = (command: string, what: string): AlignError =>
  new AlignError('bad-input', `the command ${command} ${what}`);

/** Words between spaces; what stands in quotes is one, or a part of one. */
function words(command: string): string[] {
  return Array.from(command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g), ([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
}

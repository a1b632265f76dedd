/**
 * Runs the samples of a document of the documentation again, as a reader would, with the built package:
 * - a block marked `console`: its lines that begin with `$ ` are commands, the lines behind each are what it prints;
 * - a block marked `js`: an ES module; a block marked `text` right behind it is what it prints.
 * Other blocks (`sh`, `ts`, `json`) are to be read only.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

/** Nothing of the machine gets into the samples, neither its colours nor its columns. */
const ENVIRONMENT = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', LANG: 'C.UTF-8' };

const CONSOLE_BLOCK = /^```console\n(.*?)^```$/gms;
const JS_BLOCK = /^```js\n(.*?)^```$(\n+```text\n.*?^```$)?/gms;
/** Stands between the outputs of two commands. */
const MARK = '\u241e';

/** The document with what its samples print now. Its samples share one folder, in which `test-data` stands. */
export async function rerunSamples(markdown: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-docs-'));
  try {
    symlinkSync(join(ROOT, 'test-data'), join(folder, 'test-data'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(ROOT, join(folder, 'node_modules', 'duizhao'));
    const withConsoles = await replaced(markdown, CONSOLE_BLOCK, async ([, body]) => {
      return `\`\`\`console\n${await rerunConsole(body!, folder)}\`\`\``;
    });
    return await replaced(withConsoles, JS_BLOCK, async ([whole, code, output]) => {
      const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code!], {
        cwd: folder,
        env: ENVIRONMENT,
      });
      return output === undefined ? whole : `\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${stdout}\`\`\``;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One after the other, since a sample may use what the one before it has written. */
async function replaced(text: string, pattern: RegExp, by: (match: RegExpMatchArray) => Promise<string>) {
  let done = '';
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    done += text.slice(at, match.index) + (await by(match));
    at = match.index + match[0].length;
  }
  return done + text.slice(at);
}

async function rerunConsole(body: string, folder: string): Promise<string> {
  const commands = commandsOf(body);
  // one shell, so that `$?` of one command is there for the next
  const script = [
    `duizhao() { "${process.execPath}" "${join(ROOT, 'dist/cli.js')}" "$@"; }`,
    'exec 2>&1',
    ...commands.map((command) => `${command}\nstatus=$?; printf '${MARK}'; (exit $status)`),
    'exit 0',
  ].join('\n');
  const { stdout } = await run('bash', ['-c', script], { cwd: folder, env: ENVIRONMENT, maxBuffer: 1 << 26 });
  const outputs = stdout.split(MARK);
  return commands.map((command, c) => `$ ${command}\n${withLineEnd(outputs[c]!)}`).join('');
}

/** The commands of a block; one that ends in `\` goes on in the next line. */
function commandsOf(body: string): string[] {
  const commands: string[] = [];
  let continues = false;
  for (const line of body.split('\n')) {
    if (continues) commands.push(`${commands.pop()}\n${line}`);
    else if (line.startsWith('$ ')) commands.push(line.slice(2));
    else continue;
    continues = line.endsWith('\\');
  }
  return commands;
}

const withLineEnd = (output: string): string => (output === '' || output.endsWith('\n') ? output : `${output}\n`);

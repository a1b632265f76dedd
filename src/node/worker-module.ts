import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AlignError } from '../errors.js';

/** Where the build puts the workers: beside this module; running from source, in `dist` too, since a worker cannot run TypeScript. */
const FOLDER = new URL(import.meta.url.endsWith('.ts') ? '../../dist/' : './', import.meta.url);

/** The built module of a worker. It is an ES module for programs of either kind. @throws AlignError `unreadable-file` if it is not there. */
export function workerModule(name: string): URL {
  const module = new URL(`${name}.worker.js`, FOLDER);
  const file = fileURLToPath(module);
  if (!existsSync(file)) {
    throw new AlignError('unreadable-file', 'the worker is not there; leave duizhao out of the bundle', { file });
  }
  return module;
}

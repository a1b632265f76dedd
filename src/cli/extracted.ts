import { stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { writeWhole } from '../node/write-whole.js';
import type { Input } from './input.js';

/**
 * Where the text of a document goes: of a mixed one, which is one file, to `target`; of two into two files beside it, with `zh` and `en` before
 * the ending.
 */
export function extractedPaths(target: string, files: number): string[] {
  if (files === 1) return [target];
  const ending = extname(target);
  const stem = target.slice(0, target.length - ending.length);
  return ['zh', 'en'].map((lang) => `${stem}.${lang}${ending}`);
}

/** The target for a document named `name` in a folder. */
export function extractedTarget(folder: string, name: string): string {
  return join(folder, `${basename(name, extname(name))}.txt`);
}

export async function writeExtracted(extracted: Input['extracted'], target: string): Promise<void> {
  const texts = 'mixed' in extracted ? [extracted.mixed] : [extracted.zh, extracted.en];
  for (const [i, path] of extractedPaths(target, texts.length).entries()) await writeWhole(path, [texts[i]!]);
}

/** A folder that is there, or a name that can only be one. */
export async function isFolderName(path: string): Promise<boolean> {
  if (/[/\\]$/.test(path)) return true;
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

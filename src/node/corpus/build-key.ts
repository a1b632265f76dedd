import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { CorpusBuild } from './corpus-build.js';
import { filesOf } from './corpus-input.js';

/** What a build depends on, by hashes: a build may only go on with what the same would have made. */
export type BuildKey = Readonly<Record<'inputs' | 'settings' | 'split' | 'test sets' | 'output' | 'version', string>>;

export async function buildKey(build: CorpusBuild): Promise<BuildKey> {
  const { inputs, settings, split, testSets, effort, encoding, formats, name, license, signature } = build;
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesOf(input)) {
      const stats = await stat(file).catch(() => undefined);
      hash.update(`${JSON.stringify([input.name, input.kind, file, stats?.size, stats?.mtimeMs])}\n`);
    }
  }
  return {
    inputs: hash.digest('hex'),
    settings: hashOf([settings, effort, encoding]),
    split: hashOf(split),
    'test sets': hashOf(testSets),
    output: hashOf([formats, name, license]),
    version: signature,
  };
}

/** What differs, in words. */
export function differences(a: BuildKey, b: BuildKey): string[] {
  return (Object.keys(a) as (keyof BuildKey)[]).filter((part) => a[part] !== b[part]);
}

const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('hex');

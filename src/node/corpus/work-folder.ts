import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CorpusPair } from '../../corpus/corpus-pair.js';
import type { CorpusProfile } from '../../corpus/profile.js';
import type { Split } from '../../corpus/split.js';
import { unwritable } from '../file-problem.js';

/** So many pairs stand in each part but the last: a worker holds one at a time. */
export const PART_PAIRS = 10_000;

/** A pair as the parts hold it, a line each. */
export interface StoredPair extends CorpusPair {
  readonly split: Split;
}

/** What is known of a part; it stands beside it. */
export interface PartSummary {
  readonly pairs: number;
  readonly profile: CorpusProfile;
}

/** Where the stages of a build keep what they have made. Parts count from 0. */
export interface WorkFolder {
  readonly path: string;
  readonly journal: string;
  readonly part: (part: number) => string;
  readonly summary: (part: number) => string;
  readonly reasons: (part: number) => string;
  readonly keys: (part: number) => string;
  readonly decisions: string;
  /** What will stand in the folder of the data set. */
  readonly out: string;
}

export function workFolder(path: string): WorkFolder {
  const numbered = (folder: string, ending: string) => (part: number) =>
    join(path, folder, `${String(part).padStart(6, '0')}${ending}`);
  return {
    path,
    journal: join(path, 'journal.jsonl'),
    part: numbered('pairs', '.jsonl'),
    summary: numbered('pairs', '.summary.json'),
    reasons: numbered('judged', '.reasons.jsonl'),
    keys: numbered('judged', '.keys'),
    decisions: join(path, 'decisions'),
    out: join(path, 'out'),
  };
}

/** @throws AlignError `unwritable-file`. */
export async function makeWorkFolder({ path }: WorkFolder): Promise<void> {
  for (const folder of ['pairs', 'judged', 'out']) {
    await mkdir(join(path, folder), { recursive: true }).catch((cause) => Promise.reject(unwritable(path, cause)));
  }
}

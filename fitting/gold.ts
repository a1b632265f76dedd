/** Gold documents for fitting: NAME.zh, NAME.en (a sentence a line) and NAME.gold (`[0,1]:[2]` a line, 0-based, zh first). */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readAlignments } from '../src/evaluate/read/read-alignment.js';

export interface GoldBead {
  readonly zh: readonly number[];
  readonly en: readonly number[];
}

export interface GoldDocument {
  /** Folder and name: `mac/001`. */
  readonly name: string;
  readonly set: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly beads: readonly GoldBead[];
}

function readLines(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** All gold documents of a folder, by name. */
export function readGoldFolder(folder: string): GoldDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold'))
    .sort()
    .map((file) => {
      const base = join(folder, file.slice(0, -'.gold'.length));
      const { alignment } = readAlignments(readFileSync(`${base}.gold`, 'utf8'), `${base}.gold`)[0]!;
      if (alignment.unit !== 'segments')
        throw new Error(`${base}.gold has places in a text; fitting needs numbers of sentences`);
      const beads = alignment.beads.map(({ zh, en }) => ({ zh, en }));
      const set = basename(folder);
      return { name: `${set}/${basename(base)}`, set, zh: readLines(`${base}.zh`), en: readLines(`${base}.en`), beads };
    });
}

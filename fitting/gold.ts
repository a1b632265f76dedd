/** Gold documents for fitting: NAME.zh, NAME.en (a sentence a line) and NAME.gold, in any format that `evaluate` reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { placed } from '../src/evaluate/place-texts.js';
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
export function readGoldFolder(folder: string): Promise<GoldDocument[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.gold'));
  return Promise.all(
    files.sort().map((file) => readGold(join(folder, file.slice(0, -'.gold'.length)), basename(folder))),
  );
}

async function readGold(base: string, set: string): Promise<GoldDocument> {
  const [zh, en] = [readLines(`${base}.zh`), readLines(`${base}.en`)];
  const [read] = await readAlignments(readFileSync(`${base}.gold`, 'utf8'), `${base}.gold`);
  const alignment = placed(read!.alignment, { zh, en });
  if (alignment.unit !== 'segments')
    throw new Error(`${base}.gold does not keep to the sentences of ${base}.zh and .en; fitting needs whole ones`);
  const beads = alignment.beads.map((bead) => ({ zh: bead.zh, en: bead.en }));
  return { name: `${set}/${basename(base)}`, set, zh, en, beads };
}

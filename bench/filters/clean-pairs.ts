/** The pairs of gold documents: what the experiment takes for clean. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readGoldFolder } from '../../fitting/gold.js';
import { readMixedFolder } from '../../fitting/mixed-gold.js';
import type { CorpusPair } from '../../src/corpus/corpus-pair.js';

/** The pairs of all gold beads of a folder that have both sides, in order, document by document. */
export async function cleanPairs(folder: string): Promise<CorpusPair[]> {
  return [...(await pairsOfLines(folder)), ...pairsOfMixed(folder)];
}

/** The pairs of several folders. */
export async function cleanPairsOf(folders: readonly string[]): Promise<CorpusPair[]> {
  return (await Promise.all(folders.map(cleanPairs))).flat();
}

/** The folders among these that there are: the gold corpora of others are not part of the project. */
export function presentFolders(folders: readonly string[]): string[] {
  return folders.filter((folder) => existsSync(folder));
}

async function pairsOfLines(folder: string): Promise<CorpusPair[]> {
  if (!readdirSync(folder).some((file) => file.endsWith('.gold'))) return [];
  return (await readGoldFolder(folder)).flatMap((gold) =>
    gold.beads.flatMap((bead) => {
      const zh = bead.zh.map((s) => gold.zh[s]!.trim()).join('');
      const en = bead.en.map((s) => gold.en[s]!.trim()).join(' ');
      return zh === '' || en === ''
        ? []
        : [{ document: gold.name, zh, en, type: `${bead.zh.length}-${bead.en.length}` }];
    }),
  );
}

function pairsOfMixed(folder: string): CorpusPair[] {
  if (!readdirSync(folder).some((file) => file.endsWith('.gold.json'))) return [];
  return readMixedFolder(join(folder)).flatMap(({ name, text, beads }) =>
    beads.flatMap((bead) => {
      const zh = bead.zh.map(([start, end]) => text.slice(start, end).trim()).join('');
      const en = bead.en.map(([start, end]) => text.slice(start, end).trim()).join(' ');
      return zh === '' || en === '' ? [] : [{ document: name, zh, en, type: `${bead.zh.length}-${bead.en.length}` }];
    }),
  );
}

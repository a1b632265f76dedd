import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AlignError } from '../../errors.js';
import type { Alignment, ScoredDocument } from '../../evaluate/alignment.js';
import type { ReadAlignment } from '../../evaluate/read/alignment-reader.js';
import { readAlignments } from '../../evaluate/read/read-alignment.js';
import { readDocument } from '../../node/read.js';
import { type GoldFiles, isFolder, stemOf } from './gold-files.js';

/** The system's file of each gold document: the one file there is, the document of its name in it, or the file of its name in a folder. */
export async function withSystem(
  gold: readonly GoldFiles[],
  system: string,
  noConfidence: boolean,
): Promise<ScoredDocument[]> {
  const byStem = await systemAlignments(system);
  const [only] = byStem.size === 1 ? byStem.values() : [];
  return gold.map((document) => {
    const found = byStem.get(document.name) ?? byStem.get(document.stem) ?? (gold.length === 1 ? only : undefined);
    if (!found) {
      const message = `has nothing for the gold ${document.gold.file ?? document.name}; it should be called ${document.stem}, with any ending`;
      throw new AlignError('bad-input', message, { file: system });
    }
    const { name, genre, gold: beads, text } = document;
    return {
      name,
      gold: beads,
      system: noConfidence ? withoutConfidences(found) : found,
      ...(genre !== undefined && { genre }),
      ...(text && { text }),
    };
  });
}

/**
 * All that a system made, by the name of the document; in a folder of folders by `FOLDER/NAME`. A file of gold or text in the folder is none
 * of it.
 */
export async function systemAlignments(system: string): Promise<Map<string, Alignment>> {
  const found = new Map<string, Alignment>();
  for (const { file, prefix } of (await isFolder(system)) ? await filesIn(system) : [{ file: system, prefix: '' }]) {
    const read: readonly ReadAlignment[] = readAlignments((await readDocument(file)).text, file);
    for (const { document, alignment } of read) {
      const name = prefix + stemOf(document ?? file);
      const other = found.get(name);
      if (other) throw new AlignError('bad-input', `${name} is there twice, also in ${other.file}`, { file });
      found.set(name, alignment);
    }
  }
  return found;
}

const NO_SYSTEM = /\.(?:gold(?:\.jsonl?)?|txt|zh|en|md)$/;

async function filesIn(folder: string): Promise<{ file: string; prefix: string }[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => ({ file: join(folder, name), prefix: '' }));
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    for (const inside of await readdir(join(folder, name), { withFileTypes: true }))
      if (inside.isFile()) files.push({ file: join(folder, name, inside.name), prefix: `${name}/` });
  }
  return files.filter(({ file }) => !NO_SYSTEM.test(file)).sort((a, b) => (a.file < b.file ? -1 : 1));
}

export function withoutConfidences(alignment: Alignment): Alignment {
  const beads = alignment.beads.map(({ confidence: _, ...bead }) => bead);
  return { ...alignment, beads } as Alignment;
}

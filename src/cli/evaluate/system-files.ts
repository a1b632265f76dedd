import { AlignError } from '../../errors.js';
import type { Alignment, ScoredDocument } from '../../evaluate/alignment.js';
import { type ReadAlignmentsOptions, readAlignments } from '../../evaluate/read/read-alignment.js';
import { alignmentFiles } from './alignment-files.js';
import type { ReportArguments } from './evaluate.arguments.js';
import { type GoldFiles, stemOf, wholeText } from './gold-files.js';

/** The system's file of each gold document: the one file there is, the document of its name in it, or the file of its name in a folder. */
export async function withSystem(
  gold: readonly GoldFiles[],
  system: string,
  { noConfidence, reading }: Pick<ReportArguments, 'noConfidence' | 'reading'>,
): Promise<ScoredDocument[]> {
  const byStem = await systemAlignments(system, reading);
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
export async function systemAlignments(
  system: string,
  options: ReadAlignmentsOptions = {},
): Promise<Map<string, Alignment>> {
  const found = new Map<string, Alignment>();
  for (const { files, prefix } of await alignmentFiles(system, options.direction)) {
    const texts = await Promise.all(files.map(wholeText));
    for (const { document, alignment } of await readAlignments(texts, files, options)) {
      const name = prefix + stemOf(document ?? files[0]!);
      const other = found.get(name);
      if (other)
        throw new AlignError('bad-input', `${name} is there twice, also in ${other.file}`, { file: files[0]! });
      found.set(name, alignment);
    }
  }
  return found;
}

export function withoutConfidences(alignment: Alignment): Alignment {
  const beads = alignment.beads.map(({ confidence: _, ...bead }) => bead);
  return { ...alignment, beads } as Alignment;
}

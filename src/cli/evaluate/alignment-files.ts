import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isFolder } from './gold-files.js';

/** The files that hold the alignment of a document, or of several: one, or the two of Moses, Chinese first. */
export interface AlignmentFiles {
  readonly files: readonly string[];
  /** The folder inside the folder: `news/`. */
  readonly prefix: string;
}

/** What stands beside an alignment and is none. */
const NO_ALIGNMENT = /\.(?:gold(?:\.jsonl?)?|txt|md)$/;
/** `a.zh`, or `a.zh-en.zh` as Moses has it. */
const SIDE = /^(.*?)(\.zh-en|\.en-zh)?\.(zh|en)$/;

/** The alignments in a file or folder, of a folder by name. A file of one side brings the other. */
export async function alignmentFiles(system: string): Promise<AlignmentFiles[]> {
  if (!(await isFolder(system))) return [{ files: await withOtherSide(system), prefix: '' }];
  const entries = await readdir(system, { withFileTypes: true });
  const found = inFolder(system, '', namesOf(entries));
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const inside = await readdir(join(system, name), { withFileTypes: true });
    found.push(...inFolder(join(system, name), `${name}/`, namesOf(inside)));
  }
  return found.sort((a, b) => (a.files[0]! < b.files[0]! ? -1 : 1));
}

const namesOf = (entries: readonly { readonly name: string; isFile(): boolean }[]): string[] =>
  entries.filter((entry) => entry.isFile()).map(({ name }) => name);

/** NAME.zh and NAME.en are taken for the text of other alignments if there are any, else for pairs of lines. */
function inFolder(folder: string, prefix: string, names: readonly string[]): AlignmentFiles[] {
  const wholes = names.filter((name) => !NO_ALIGNMENT.test(name) && !SIDE.test(name));
  const pairs = names.flatMap((name) => {
    const [, base, direction = '', side] = SIDE.exec(name) ?? [];
    const other = `${base}${direction}.en`;
    const isPair = side === 'zh' && names.includes(other) && (direction !== '' || wholes.length === 0);
    return isPair ? [[name, other]] : [];
  });
  return [...wholes.map((name) => [name]), ...pairs].map((files) => ({
    files: files.map((name) => join(folder, name)),
    prefix,
  }));
}

async function withOtherSide(file: string): Promise<string[]> {
  const [, side] = /\.(zh|en)$/.exec(file) ?? [];
  if (side === undefined) return [file];
  const sides = ['zh', 'en'].map((lang) => file.slice(0, -side.length) + lang);
  const other = sides.find((name) => name !== file)!;
  const isThere = await stat(other).then(
    (found) => found.isFile(),
    () => false,
  );
  return isThere ? sides : [file];
}

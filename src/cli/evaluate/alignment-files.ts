import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Direction } from '../../formats/pair.js';
import { isFolder } from './gold-files.js';

/** The files that hold the alignment of a document, or of several: one, or the parts of a format in the order of its direction. */
export interface AlignmentFiles {
  readonly files: readonly string[];
  /** The folder inside the folder: `news/`. */
  readonly prefix: string;
}

/** What stands beside an alignment and is none. */
const NO_ALIGNMENT = /\.(?:gold(?:\.jsonl?)?|txt|md|scores\.jsonl)$/;
/** `a.zh`, or `a.zh-en.zh` as Moses has it. */
const SIDE = /^(.*?)(\.zh-en|\.en-zh)?\.(zh|en)$/;
/** Links of OPUS and InterText: `a.xml`, `a.zh.en.xml`; and the documents that they point into. */
const LINKS = /(?:\.zh\.en|\.en\.zh)?\.xml$/;
const LINKED = /(?<!\.(?:zh|en))\.(zh|en)\.xml$/;

/** The alignments in a file or folder, of a folder by name. A file of one side brings the other, links bring their documents. */
export async function alignmentFiles(system: string, direction: Direction = 'zh-en'): Promise<AlignmentFiles[]> {
  if (!(await isFolder(system))) return [{ files: await withParts(system, direction), prefix: '' }];
  const entries = await readdir(system, { withFileTypes: true });
  const found = await inFolder(system, '', namesOf(entries), direction);
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const inside = await readdir(join(system, name), { withFileTypes: true });
    found.push(...(await inFolder(join(system, name), `${name}/`, namesOf(inside), direction)));
  }
  return found.sort((a, b) => (a.files[0]! < b.files[0]! ? -1 : 1));
}

const namesOf = (entries: readonly { readonly name: string; isFile(): boolean }[]): string[] =>
  entries.filter((entry) => entry.isFile()).map(({ name }) => name);

/** NAME.zh and NAME.en are taken for the text of other alignments if there are any, else for pairs of lines; NAME.txt likewise. */
async function inFolder(
  folder: string,
  prefix: string,
  names: readonly string[],
  direction: Direction,
): Promise<AlignmentFiles[]> {
  const isDocument = (name: string): boolean => {
    const [ending, side] = LINKED.exec(name) ?? [];
    return ending !== undefined && names.includes(name.replace(ending, side === 'zh' ? '.en.xml' : '.zh.xml'));
  };
  const wholes = names.filter((name) => !NO_ALIGNMENT.test(name) && !SIDE.test(name) && !isDocument(name));
  const pairs = names.filter((name) => {
    const [, base, between = '', side] = SIDE.exec(name) ?? [];
    return side === 'zh' && names.includes(`${base}${between}.en`) && (between !== '' || wholes.length === 0);
  });
  const found = [...wholes, ...pairs];
  const taken = found.length > 0 ? found : names.filter((name) => name.endsWith('.txt'));
  return Promise.all(taken.map(async (name) => ({ files: await withParts(join(folder, name), direction), prefix })));
}

/** The file with the others of its format, as far as they are there. */
async function withParts(file: string, direction: Direction): Promise<string[]> {
  const sides = (base: string, ending: string): string[] =>
    direction.split('-').map((lang) => `${base}.${lang}${ending}`);
  const [side] = /\.(?:zh|en)$/.exec(file) ?? [];
  if (side !== undefined) {
    const base = file.slice(0, -side.length);
    const parts = sides(base, '');
    if (!(await areThere(parts))) return [file];
    const scores = `${base}.scores.jsonl`;
    return (await areThere([scores])) ? [...parts, scores] : parts;
  }
  if (!LINKS.test(file) || LINKED.test(file)) return [file];
  const documents = sides(file.replace(LINKS, ''), '.xml');
  return (await areThere(documents)) ? [file, ...documents] : [file];
}

async function areThere(files: readonly string[]): Promise<boolean> {
  const found = await Promise.all(
    files.map((file) =>
      stat(file).then(
        (one) => one.isFile(),
        () => false,
      ),
    ),
  );
  return found.every(Boolean);
}

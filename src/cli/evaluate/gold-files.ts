import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AlignError } from '../../errors.js';
import type { DocumentText, GoldDocument } from '../../evaluate/alignment.js';
import type { ReadAlignment } from '../../evaluate/read/alignment-reader.js';
import { readAlignments } from '../../evaluate/read/read-alignment.js';
import { unreadable } from '../../node/file-problem.js';
import { readDocument } from '../../node/read.js';
import { readChunks } from '../../node/read-chunks.js';
import { sentenceLines } from '../../node/sentence-lines.js';

/** A gold document, and the files that an aligner would get. */
export interface GoldFiles extends GoldDocument {
  /** What a file of its beads is called, without endings: `001`. */
  readonly stem: string;
  readonly inputs?: { readonly zh: string; readonly en: string } | { readonly mixed: string };
}

const GOLD_FILE = /\.gold(?:\.json|\.jsonl)?$/;

/** The gold files of these files and folders: of a folder those that are called NAME.gold, NAME.gold.json, NAME.gold.jsonl. */
export async function goldFiles(named: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const name of named) {
    if (!(await isFolder(name))) {
      files.push(name);
      continue;
    }
    const inFolder = (await readdir(name)).filter((file) => GOLD_FILE.test(file)).sort();
    if (inFolder.length === 0)
      throw new AlignError('bad-input', 'holds no gold: no file is called NAME.gold or NAME.gold.json', { file: name });
    files.push(...inFolder.map((file) => join(name, file)));
  }
  return files;
}

/**
 * Reads gold with the text that stands beside it: NAME.zh and NAME.en, or NAME.txt for places in a mixed one. The genre is that of the list,
 * else the folder, if the gold comes from several.
 */
export async function readGold(
  named: readonly string[],
  genres: ReadonlyMap<string, string> = new Map(),
): Promise<GoldFiles[]> {
  const files = await goldFiles(named);
  const severalFolders = new Set(files.map(dirname)).size > 1;
  const documents: GoldFiles[] = [];
  for (const file of files) {
    for (const read of await readAlignments(await wholeText(file), file)) {
      const stem = stemOf(read.document ?? file);
      const folder = basename(dirname(file));
      const genre = genres.get(stem) ?? (severalFolders ? folder : undefined);
      documents.push({
        name: severalFolders ? `${folder}/${stem}` : stem,
        stem,
        gold: read.alignment,
        ...(genre !== undefined && { genre }),
        ...(await textBeside(file, read)),
      });
    }
  }
  return documents;
}

const ENDINGS =
  /(?:\.(?:gold|jsonl?|ndjson|vecalign|txt|zh|en|zh-en|en-zh|out|align|path|tsv|csv|tmx|xlf|xliff|xml|ladder|hunalign|champollion|bitextor|gz))+$/;

/** The name of a document from that of a file of it: without folder and the endings that say what is in it. */
export function stemOf(file: string): string {
  return basename(file).replace(ENDINGS, '');
}

/** The text of a file of alignments, unpacked if it ends in `.gz`. */
export async function wholeText(file: string): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of readChunks(file)) chunks.push(chunk);
  return chunks.join('');
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch((cause) => Promise.reject(unreadable(path, cause)))).isDirectory();
}

async function textBeside(
  file: string,
  { document, alignment }: ReadAlignment,
): Promise<Pick<GoldFiles, 'text' | 'inputs'>> {
  const base = join(dirname(file), stemOf(document ?? file));
  const [zh, en, mixed] = [`${base}.zh`, `${base}.en`, `${base}.txt`];
  if ((await isFile(zh)) && (await isFile(en))) {
    const text: DocumentText = {
      zh: sentenceLines((await readDocument(zh)).text),
      en: sentenceLines((await readDocument(en)).text),
    };
    return { text, inputs: { zh, en } };
  }
  if (await isFile(mixed)) return { text: { mixed: (await readDocument(mixed)).text }, inputs: { mixed } };
  if (alignment.unit === 'spans')
    throw new AlignError('bad-input', `has places in a text, and ${mixed} is not there; put it beside`, { file });
  return {};
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

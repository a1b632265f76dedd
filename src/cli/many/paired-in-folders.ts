import { endingOf } from '../../node/extract/input-format.js';
import type { Lang } from '../../types.js';
import { type FilePair, languageInName, type PairedByName } from './paired-by-name.js';

/** A file, and what of its path is to tell what it belongs to. */
export interface NamedFile {
  readonly file: string;
  readonly name: string;
}

interface Side extends NamedFile {
  readonly lang: Lang | undefined;
}

/**
 * Pairs what was found in one folder by the language in its names, or what was found in two by equal names; in either case without the language and the ending,
 * so that a text may belong to a PDF. Of two files from two folders whose names tell no language the first is taken as Chinese.
 */
export function pairedInFolders(folders: readonly (readonly NamedFile[])[]): PairedByName {
  const isOne = folders.length === 1;
  const groups = new Map<string, Side[][]>();
  const unclear: string[] = [];
  for (const [folder, files] of folders.entries()) {
    for (const { file, name } of files) {
      const found = languageInName(name);
      if (isOne && found === undefined) {
        unclear.push(file);
        continue;
      }
      const lang = found?.lang ?? languageInName(file)?.lang;
      const key = withoutEnding(found?.rest ?? name);
      const group = groups.get(key) ?? [[], []];
      groups.set(key, group);
      group[isOne ? Number(lang === 'en') : folder]!.push({ file, name: found?.rest ?? name, lang });
    }
  }
  const pairs: FilePair[] = [];
  const alone: string[] = [];
  for (const [first, second] of groups.values() as Iterable<[Side[], Side[]]>) {
    if (first.length === 1 && second.length === 1) pairs.push(pairOf(first[0]!, second[0]!));
    else alone.push(...[...first, ...second].map(({ file }) => file));
  }
  return { pairs, alone, unclear };
}

function pairOf(first: Side, second: Side): FilePair {
  const isSwapped = first.lang === 'en' && second.lang !== 'en';
  const [zh, en] = isSwapped ? [second, first] : [first, second];
  return { zh: zh.file, en: en.file, name: first.name };
}

function withoutEnding(name: string): string {
  return name.slice(0, name.length - endingOf(name).length);
}

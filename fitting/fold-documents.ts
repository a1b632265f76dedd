/** The gold documents that weights are fitted on and measured with, and how: what the fitting of beads and its ablation share. */
import { readFileSync } from 'node:fs';
import { type Lexicon, openLexicon } from '../src/lexicon/lexicon.js';
import { type GoldDocument, readGoldFolder } from './gold.js';
import { removeTranslations } from './remove-translations.js';

/** Strength of the Gaussian prior: all features are scaled so that weights near 1 are usual. */
export const L2 = 2;
/** The shares of translations that are taken out of the variants of a document. */
export const SHARES: readonly number[] = [0.05, 0.15, 0.3];
/** A document with translations taken out tells less than a real one. */
const VARIANT_WEIGHT = 0.2;

export interface FoldDocument {
  /** The index of the original: what is left out together. */
  readonly fold: number;
  readonly set: string;
  readonly isOriginal: boolean;
  readonly gold: GoldDocument;
  readonly weight: number;
}

/** A folder and what each of its documents counts: `test-data/bitext:0.5`, or 1. */
function folderWeight(argument: string): { readonly folder: string; readonly weight: number } {
  const [, folder, weight] = /^(.*?)(?::([\d.]+))?$/s.exec(argument)!;
  return { folder: folder!, weight: Number(weight ?? 1) };
}

/** The documents of the folders whose name holds `only`, originals first, then each with shares of its translations taken out. */
export async function foldDocuments(
  folders: readonly string[],
  shares: readonly number[],
  only = '',
): Promise<FoldDocument[]> {
  const read = folders
    .map(folderWeight)
    .map(async ({ folder, weight }) => (await readGoldFolder(folder)).map((gold) => ({ gold, weight })));
  const originals = (await Promise.all(read)).flat().filter(({ gold }) => gold.name.includes(only));
  const variants = originals.flatMap(({ gold, weight }, fold) =>
    shares.map((share, s) => ({
      fold,
      set: `${gold.set} less ${share * 100}%`,
      isOriginal: false,
      gold: removeTranslations(gold, share, 1000 * s + fold),
      weight: weight * VARIANT_WEIGHT,
    })),
  );
  return [
    ...originals.map(({ gold, weight }, fold) => ({ fold, set: gold.set, isOriginal: true, gold, weight })),
    ...variants,
  ];
}

/** The lexicon as `npm run build` left it. */
export function compiledLexicon(): Lexicon {
  const { buffer } = readFileSync(new URL('../dist/zh-en.lexicon', import.meta.url));
  return openLexicon(buffer as ArrayBuffer);
}

/** The folders and `--name=value` options of a command line; a bare `--name` has an empty value. */
export function readArguments(
  names: readonly string[],
  usage: string,
): { readonly folders: readonly string[]; readonly option: (name: string) => string | undefined } {
  const args = process.argv.slice(2);
  const folders = args.filter((arg) => !arg.startsWith('--'));
  const options = new Map(
    args
      .filter((arg) => arg.startsWith('--'))
      .map((arg) => /^--([^=]*)=?(.*)$/s.exec(arg)!.slice(1) as [string, string]),
  );
  const unknown = [...options.keys()].find((name) => !names.includes(name));
  if (folders.length === 0 || unknown !== undefined) {
    if (unknown !== undefined) console.error(`unknown: --${unknown}`);
    console.error(`usage: ${usage}`);
    process.exit(2);
  }
  return { folders, option: (name) => options.get(name) };
}

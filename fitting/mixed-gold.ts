/** Mixed documents with gold: those that are written so, and those made from gold sentences by cutting, dropping and shuffling. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { seeded } from '../src/evaluate/random.js';
import type { GoldDocument } from './gold.js';

type Spans = readonly (readonly [number, number])[];

export interface MixedGold {
  readonly name: string;
  readonly set: string;
  readonly text: string;
  /** Spans of the text; one side may be empty. */
  readonly beads: readonly { readonly zh: Spans; readonly en: Spans }[];
}

/** NAME.txt with NAME.gold.json, as in ../shared/corpora/seeds and test-data/mixed. */
export function readMixedFolder(folder: string): MixedGold[] {
  const ending = '.gold.json';
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => {
      const base = join(folder, file.slice(0, -ending.length));
      const { beads } = JSON.parse(readFileSync(`${base}${ending}`, 'utf8')) as Pick<MixedGold, 'beads'>;
      return {
        name: `${basename(folder)}/${basename(base)}`,
        set: basename(folder),
        text: readFileSync(`${base}.txt`, 'utf8'),
        beads,
      };
    });
}

const LONGEST_PARAGRAPH = 4;
/** Paragraphs of one made document: the size of a bulletin. */
const PARAGRAPHS = 24;

type Layout = 'alternating' | 'blocks' | 'shuffled' | 'captions';
const LAYOUTS: readonly Layout[] = ['alternating', 'blocks', 'shuffled', 'captions'];

/**
 * Mixed documents from the gold of sentences: consecutive beads become paragraphs of both languages, some of which lose one language, laid out
 * alternating, in blocks, at random, or both languages on a line.
 */
export function mixedFrom(gold: GoldDocument, seed: number): MixedGold[] {
  const random = seeded(seed);
  const paragraphs: { zh: string; en: string }[] = [];
  let group: { zh: string[]; en: string[] } = { zh: [], en: [] };
  let left = 0;
  const close = (): void => {
    if (group.zh.length > 0 && group.en.length > 0) paragraphs.push({ zh: group.zh.join(''), en: group.en.join(' ') });
    group = { zh: [], en: [] };
    left = 1 + Math.floor(random() * LONGEST_PARAGRAPH);
  };
  close();
  for (const bead of gold.beads) {
    if (bead.zh.length === 0 || bead.en.length === 0) continue;
    group.zh.push(...bead.zh.map((s) => gold.zh[s]!.trim()));
    group.en.push(...bead.en.map((s) => gold.en[s]!.trim()));
    if (--left <= 0) close();
  }
  const made: MixedGold[] = [];
  for (let from = 0; from + 4 <= paragraphs.length; from += PARAGRAPHS) {
    const layout = LAYOUTS[Math.floor(random() * LAYOUTS.length)]!;
    const part = paragraphs.slice(from, from + PARAGRAPHS);
    made.push({
      ...layOut(part, layout, random() * 0.5, random),
      name: `${gold.name} ${layout} ${from}`,
      set: `made from ${gold.set}`,
    });
  }
  return made;
}

function layOut(
  paragraphs: readonly { zh: string; en: string }[],
  layout: Layout,
  dropped: number,
  random: () => number,
): Pick<MixedGold, 'text' | 'beads'> {
  const pieces = paragraphs.flatMap((paragraph, pair) => {
    const loses = random() < dropped ? (random() < 0.5 ? 'zh' : 'en') : undefined;
    return (['zh', 'en'] as const)
      .filter((lang) => lang !== loses)
      .map((lang) => ({ pair, lang, text: paragraph[lang], order: random() }));
  });
  if (layout === 'blocks') pieces.sort((a, b) => (a.lang === b.lang ? a.pair - b.pair : a.lang < b.lang ? -1 : 1));
  if (layout === 'shuffled') pieces.sort((a, b) => a.order - b.order);
  let text = '';
  const spans = new Map<number, { zh: [number, number][]; en: [number, number][] }>();
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    const entry = spans.get(piece.pair) ?? { zh: [], en: [] };
    entry[piece.lang].push([text.length, text.length + piece.text.length]);
    spans.set(piece.pair, entry);
    text += piece.text + (layout === 'captions' && next?.pair === piece.pair ? ' ' : '\n');
  });
  return { text, beads: [...spans.values()] };
}

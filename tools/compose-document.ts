/**
 * Turns the marked-up documents of test-data/mixed/source into the raw text that the aligner reads and the gold that it is
 * measured by: `npx tsx tools/compose-document.ts` writes test-data/mixed/NAME.txt and NAME.gold.json for every source.
 * The markup is described in test-data/README.md.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lang, Span } from '../src/types.js';

/** One marked sentence, at its place in the composed text. `bead` is absent in a sentence without a translation. */
export interface MarkedSentence extends Span {
  readonly lang: Lang | 'und';
  readonly bead?: number;
}

/** A source with its marks taken out. */
export interface MarkedDocument {
  readonly text: string;
  readonly sentences: readonly MarkedSentence[];
}

/** A gold file: beads as spans of the text, and the groups of lines (1-based) that the beads connect. */
export interface Gold {
  readonly document: string;
  readonly unit: 'UTF-16 code units';
  readonly paragraphs: readonly { readonly zh: number[]; readonly en: number[] }[];
  readonly beads: readonly GoldBead[];
}

/** Sentences that translate each other; one side is empty where there is no translation. */
export interface GoldBead {
  readonly zh: readonly SpanPair[];
  readonly en: readonly SpanPair[];
}

type SpanPair = readonly [start: number, end: number];

export const MIXED_FOLDER = fileURLToPath(new URL('../test-data/mixed/', import.meta.url));
export const SOURCE_FOLDER = join(MIXED_FOLDER, 'source');

const MARKED_SENTENCE = /⟦(zh|en|und)(\d*)\|([^⟦⟧]*)⟧/g;

/** Names of the documents that have a source, sorted. */
export function documentNames(): string[] {
  return readdirSync(SOURCE_FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort();
}

/** The source of a document, line ends as they are in the file. */
export function readSource(name: string): string {
  return readFileSync(join(SOURCE_FOLDER, `${name}.txt`), 'utf8');
}

/** Takes the marks out of a source. Throws where text stands outside marks, so that no sentence goes uncounted. */
export function parseSource(source: string): MarkedDocument {
  const sentences: MarkedSentence[] = [];
  let text = '';
  let read = 0;
  const copyGap = (end: number) => {
    const gap = source.slice(read, end);
    if (gap.trim() !== '') throw new Error(`line ${lineOf(source, read)}: text outside marks: ${gap.trim()}`);
    text += gap;
  };
  for (const match of source.matchAll(MARKED_SENTENCE)) {
    const [mark, lang, bead, content] = match;
    copyGap(match.index);
    const start = text.length;
    text += content;
    const place = { lang: lang as MarkedSentence['lang'], start, end: text.length };
    if (lang === 'und' && bead !== '')
      throw new Error(`line ${lineOf(source, match.index)}: und takes no bead: ${mark}`);
    sentences.push(bead === '' ? place : { ...place, bead: Number(bead) });
    read = match.index + mark.length;
  }
  copyGap(source.length);
  return { text, sentences };
}

/** The gold of a parsed document. Throws where a numbered bead lacks a side. */
export function composeGold(name: string, { text, sentences }: MarkedDocument): Gold {
  const numbered = new Map<number, MarkedSentence[]>();
  const groups: MarkedSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.lang === 'und') continue;
    const known = sentence.bead === undefined ? undefined : numbered.get(sentence.bead);
    if (known) {
      known.push(sentence);
      continue;
    }
    const group = [sentence];
    groups.push(group);
    if (sentence.bead !== undefined) numbered.set(sentence.bead, group);
  }
  for (const [bead, group] of numbered) {
    if (new Set(group.map(({ lang }) => lang)).size < 2) throw new Error(`${name}: bead ${bead} lacks a side`);
  }
  const beads = groups.map((group) => ({ zh: spansOf(group, 'zh'), en: spansOf(group, 'en') }));
  // In the order of the Chinese text; English sentences without a translation last, as in the corpora that came first.
  const rank = ({ zh, en }: GoldBead) => zh[0]?.[0] ?? text.length + en[0][0];
  beads.sort((a, b) => rank(a) - rank(b));
  return { document: `${name}.txt`, unit: 'UTF-16 code units', paragraphs: connectedLines(text, beads), beads };
}

/** A gold file as text: one bead a line, to be read in a diff. */
export function formatGold(gold: Gold): string {
  const row = (bead: GoldBead | Gold['paragraphs'][number]) =>
    `{"zh": ${JSON.stringify(bead.zh).replaceAll(',', ', ')}, "en": ${JSON.stringify(bead.en).replaceAll(',', ', ')}}`;
  const head = `{"document": ${JSON.stringify(gold.document)}, "unit": ${JSON.stringify(gold.unit)},`;
  return `${head}\n "paragraphs": [${gold.paragraphs.map(row).join(', ')}],\n "beads": [\n  ${gold.beads.map(row).join(',\n  ')}\n]}\n`;
}

function spansOf(group: readonly MarkedSentence[], lang: Lang): SpanPair[] {
  return group.filter((sentence) => sentence.lang === lang).map(({ start, end }) => [start, end] as const);
}

/** Groups of lines that beads tie together, directly or through other lines. */
function connectedLines(text: string, beads: readonly GoldBead[]): { zh: number[]; en: number[] }[] {
  let groups: { zh: Set<number>; en: Set<number> }[] = [];
  for (const bead of beads) {
    const merged = { zh: linesOf(text, bead.zh), en: linesOf(text, bead.en) };
    const touches = (group: { zh: Set<number>; en: Set<number> }) =>
      [...merged.zh].some((line) => group.zh.has(line)) || [...merged.en].some((line) => group.en.has(line));
    const apart = groups.filter((group) => !touches(group));
    for (const group of groups.filter(touches)) {
      for (const line of group.zh) merged.zh.add(line);
      for (const line of group.en) merged.en.add(line);
    }
    groups = [...apart, merged];
  }
  const ascending = (lines: Set<number>) => [...lines].sort((a, b) => a - b);
  const rank = ({ zh, en }: { zh: number[]; en: number[] }) => zh[0] ?? text.length + en[0];
  return groups.map(({ zh, en }) => ({ zh: ascending(zh), en: ascending(en) })).sort((a, b) => rank(a) - rank(b));
}

function linesOf(text: string, spans: readonly SpanPair[]): Set<number> {
  return new Set(spans.map(([start]) => lineOf(text, start)));
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of documentNames()) {
    const document = parseSource(readSource(name));
    const gold = composeGold(name, document);
    writeFileSync(join(MIXED_FOLDER, `${name}.txt`), document.text);
    writeFileSync(join(MIXED_FOLDER, `${name}.gold.json`), formatGold(gold));
    console.error(`${name}: ${gold.beads.length} beads`);
  }
}

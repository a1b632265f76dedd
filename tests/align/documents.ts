import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = (name: string): string => fileURLToPath(new URL(`../../test-data/${name}/`, import.meta.url));
const MIXED = folder('mixed');
const BITEXT = folder('bitext');
const RUNNING = folder('bitext/running');

const read = (file: string): string => readFileSync(file, 'utf8');
const namesIn = (path: string, ending: string): string[] =>
  readdirSync(path)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

function lines(file: string): string[] {
  const all = read(file).split('\n');
  if (all.at(-1) === '') all.pop();
  return all;
}

type Spans = readonly (readonly [number, number])[];

export interface MixedDocument {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly { readonly zh: Spans; readonly en: Spans }[];
}

export interface SentenceDocument {
  readonly name: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly gold: readonly { readonly zh: readonly number[]; readonly en: readonly number[] }[];
}

/** The mixed documents of test-data with their gold, beads as spans of the text. */
export const mixedDocuments: readonly MixedDocument[] = namesIn(MIXED, '.gold.json').map((name) => ({
  name,
  text: read(`${MIXED}${name}.txt`),
  gold: JSON.parse(read(`${MIXED}${name}.gold.json`)).beads,
}));

/** The bitexts of test-data, one sentence a line, with their gold. */
export const sentenceDocuments: readonly SentenceDocument[] = namesIn(BITEXT, '.gold').map((name) => ({
  name,
  zh: lines(`${BITEXT}${name}.zh`),
  en: lines(`${BITEXT}${name}.en`),
  gold: lines(`${BITEXT}${name}.gold`).map((line) => {
    const [zh, en] = line.split(':');
    return { zh: JSON.parse(zh!), en: JSON.parse(en!) };
  }),
}));

/** The bitexts of test-data that are there as running text too. */
export const runningDocuments = namesIn(RUNNING, '.zh.txt').map((name) => ({
  name,
  zh: read(`${RUNNING}${name}.zh.txt`),
  en: read(`${RUNNING}${name}.en.txt`),
}));

/**
 * Measures what each kind of evidence gives: fits with all, and with each kind taken out in turn, leave-one-document-out.
 *   npm run ablate -- [--variants] [--only=TEXT] [--kinds=TEXT,…] [--steps=N] FOLDER…
 * --variants  also fit on documents with translations taken out, as `npm run fit` does
 * --only      the documents whose name (`bitext/news`) holds the text
 * --kinds     the kinds whose name holds one of the texts
 * --steps     of the fit on all documents
 * The fit on all starts at the shipped weights and takes few steps, so weights are near what they would become, and figures compare with each other rather than with those of `npm run fit`. A kind that is taken out by its features still
 * helps to find the likely beads (src/beads/coarse-band.ts). The table goes to stdout row by row, progress to stderr.
 */
import { WEIGHTS } from '../src/beads/weights.data.js';
import { loadWeights } from '../src/beads/weights.js';
import { type Example, fit, leaveOut, negativeLogLikelihood, toBeadWeights, toParameters } from './crf.js';
import { ALL_EVIDENCE, EVIDENCE_KINDS, type EvidenceKind } from './evidence-kinds.js';
import { alignDocument, type ReadDocument, readDocument, trainingExample } from './example.js';
import { compiledLexicon, foldDocuments, L2, readArguments, SHARES } from './fold-documents.js';
import { type Counts, count, markdownRow, markdownTable, nullF1, strictF1, sum } from './measure.js';

/** The words learned from a document depend on the weights: so examples are made anew with the weights of the first fit. */
const ROUNDS = 2;
const STEPS = '15';

const { folders, option } = readArguments(
  ['variants', 'only', 'kinds', 'steps'],
  'npm run ablate -- [--variants] [--only=TEXT] [--kinds=TEXT,…] [--steps=N] FOLDER…',
);
const steps = Number(option('steps') ?? STEPS);
if (!(steps > 0)) throw new Error('--steps=N: a number from 1');
const wanted = option('kinds')?.split(',') ?? [''];
const kinds = EVIDENCE_KINDS.filter(({ name }) => wanted.some((text) => name.includes(text)));
const lexicon = compiledLexicon();
const documents = await foldDocuments(folders, option('variants') === undefined ? [] : SHARES, option('only'));
const originals = documents.filter(({ isOriginal }) => isOriginal);
const sets = [...new Set(originals.map(({ set }) => set))];
const say = (what: string): void => console.error(`${String((performance.now() / 1000) | 0).padStart(6)} s  ${what}`);

/** Of the documents of a set, each aligned with weights that were fitted without it. */
interface Figures {
  readonly counts: Counts;
  readonly nll: number;
}

const read = (kind: EvidenceKind): ReadDocument[] =>
  documents.map(({ gold }) => readDocument(gold, lexicon, kind.prepareText));
const readWithAll = read(ALL_EVIDENCE);

/** Figures by set, then of all. */
function leftOutFigures(kind: EvidenceKind): Figures[] {
  const texts = kind.prepareText === ALL_EVIDENCE.prepareText ? readWithAll : read(kind);
  let all = toParameters(loadWeights(WEIGHTS));
  for (const p of kind.fixed) all[p] = 0;
  let examples: Example[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const weights = toBeadWeights(all);
    examples = texts.map((text, d) => trainingExample(text, weights, documents[d]!.weight));
    say(`${kind.name}: ${examples.length} documents read`);
    all = fit(examples, all, L2, steps, kind.fixed);
    say(`${kind.name}: fitted on all`);
  }
  const without = leaveOut(examples, all, L2, kind.fixed);
  const byDocument = originals.map(({ fold, gold }) => {
    const leftOut = without((d) => documents[d]!.fold === fold);
    const counts = count(gold.beads, alignDocument(texts[fold]!, toBeadWeights(leftOut)));
    return { counts, nll: negativeLogLikelihood(examples[fold]!, leftOut) };
  });
  say(`${kind.name}: measured`);
  const total = (some: readonly Figures[]): Figures => ({
    counts: sum(some.map(({ counts }) => counts)),
    nll: some.reduce((n, { nll }) => n + nll, 0),
  });
  return [...sets.map((set) => total(byDocument.filter((_, d) => originals[d]!.set === set))), total(byDocument)];
}

const fixed = (value: number, digits: number): string =>
  value
    .toFixed(digits)
    .replace(/^(-?)0\./, '$1.')
    .replace(/^-(?=[0.]+$)/, '');
function cell(value: number, before: number | undefined, digits: number): string {
  if (before === undefined) return fixed(value, digits);
  const change = fixed(value - before, digits);
  return `${fixed(value, digits)} (${change.startsWith('-') ? '' : '+'}${change})`;
}

const row = (name: string, figures: readonly Figures[], before?: readonly Figures[]): string[] => [
  name,
  ...figures.map(({ counts }, s) => cell(strictF1(counts), before && strictF1(before[s]!.counts), 4)),
  ...figures.map(({ nll }, s) => cell(nll, before?.[s]?.nll, 1)),
  cell(nullF1(figures.at(-1)!.counts), before && nullF1(before.at(-1)!.counts), 3),
];

const columns = [...sets, 'all'];
const head = ['taken out', ...columns.map((set) => `${set} F1`), ...columns.map((set) => `${set} NLL`), 'all nulls F1'];
const withAll = leftOutFigures(ALL_EVIDENCE);
console.log(markdownTable(head, [row(ALL_EVIDENCE.name, withAll)]));
for (const kind of kinds) console.log(markdownRow(row(kind.name, leftOutFigures(kind), withAll)));

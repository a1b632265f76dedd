import { describe, expect, it } from 'vitest';
import { pairsOf } from '../../src/beads/bead-lattice.js';
import { findLinks } from '../../src/beads/links.js';
import { narrowed } from '../../src/beads/narrow.js';
import { firstPairs } from '../../src/beads/pair-band.js';
import { spineBand } from '../../src/beads/spine-band.js';
import { WEIGHTS } from '../../src/beads/weights.data.js';
import { loadWeights } from '../../src/beads/weights.js';
import { makeWorkspace } from '../../src/beads/workspace.js';
import { type LikelyBead, learnedPairs } from '../../src/evidence/lexical/learned-pairs.js';
import { tellingItems } from '../../src/evidence/lexical/telling-items.js';
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js';
import { openLexicon } from '../../src/lexicon/lexicon.js';
import { segmentRanges } from '../../src/pair-mixed.js';
import { candidatePairs } from '../../src/pairing/candidate-pairs.js';
import { prepare } from '../../src/prepare.js';
import { readInput } from '../../src/read-input.js';
import { mixedDocuments, sentenceDocuments } from './documents.js';

const lexicon = openLexicon(defaultLexicon());
const weights = loadWeights(WEIGHTS);

/** Every so many beads bear a number of their own, as the clauses and minutes of long documents do. */
const NUMBERED = 8;

const repeated = (sentence: string, n: number): string[] => new Array(Math.round(n)).fill(sentence);
const numbered = (n: number, sentence: (k: number) => string): string[] =>
  Array.from({ length: n }, (_, k) => sentence(k));
const han = (k: number): string => String.fromCodePoint(0x4e00 + (k % 2000));

/** The same short document again and again, so that no word of it is rare. */
function sameAgain(n: number): { zh: string[]; en: string[] } {
  const { zh, en } = sentenceDocuments[0]!;
  const copies = numbered(n / 25, () => '');
  return { zh: copies.flatMap(() => zh.slice(0, 25)), en: copies.flatMap(() => en.slice(0, 25)) };
}

/** A long document of two sides: all bitexts, `copies` times, with other numbers each time. */
function longDocument(copies: number): { zh: string[]; en: string[] } {
  const long = { zh: [] as string[], en: [] as string[] };
  let number = 10_000;
  for (let copy = 0; copy < copies; copy++) {
    for (const { zh, en, gold } of sentenceDocuments) {
      const [zhCopy, enCopy] = [[...zh], [...en]];
      gold.forEach((bead, b) => {
        if (b % NUMBERED > 0 || bead.zh.length === 0 || bead.en.length === 0) return;
        number++;
        zhCopy[bead.zh[0]!] = `${number} ${zhCopy[bead.zh[0]!]}`;
        enCopy[bead.en[0]!] = `${number} ${enCopy[bead.en[0]!]}`;
      });
      long.zh.push(...zhCopy);
      long.en.push(...enCopy);
    }
  }
  return long;
}

/** What the alignment of two lists of sentences costs. */
interface Work {
  readonly segments: number;
  /** Words that are looked up. */
  readonly tokens: number;
  /** Pairs of segments that are compared. */
  readonly pairs: number;
  /** Rungs, and beads between them, that are scored. */
  readonly cells: number;
  readonly beads: number;
  /** Pairs of words that translate each other, in these beads. */
  readonly links: number;
}

function workOn(sentences: { readonly zh: readonly string[]; readonly en: readonly string[] }): Work {
  const read = readInput(sentences);
  const { reading, prior } = prepare(read.zh, read.en, lexicon);
  const all = (length: number): Int32Array => Int32Array.from({ length }, (_, id) => id);
  const stretch = { zh: all(read.zh.segments.length), en: all(read.en.segments.length) };
  const workspace = makeWorkspace(reading);
  const { lattice } = narrowed(reading, stretch, prior, weights, workspace);
  const links = findLinks(reading, stretch, prior, workspace, pairsOf(lattice));
  return {
    segments: stretch.zh.length + stretch.en.length,
    tokens: reading.zh.words.tokens.length + reading.en.words.tokens.length,
    pairs: firstPairs(spineBand(reading, stretch, tellingItems(prior, reading, 'much'))).at(-1)!,
    cells: lattice.arcOffsets.length - 1,
    beads: lattice.arcRow.length,
    links: links.offsets.at(-1)!,
  };
}

/** Twice the text costs about twice the work, of every kind, and no kind costs more a segment than a band allows. */
function expectLinear(once: Work, twice: Work): void {
  expect(twice.segments).toBeGreaterThan(1.9 * once.segments);
  expect(twice.segments).toBeLessThan(2.1 * once.segments);
  for (const kind of ['tokens', 'pairs', 'cells', 'beads', 'links'] as const)
    expect(twice[kind], kind).toBeLessThan(2.5 * Math.max(once[kind], once.segments));
  expect(twice.pairs / twice.segments, 'pairs').toBeLessThan(250);
  expect(twice.beads / twice.segments, 'beads').toBeLessThan(100);
}

/** What learning the words of a long document from its gold beads costs: probabilities that are read, one for each pair of words that meets. */
function learningCost(copies: number): { beads: number; reads: number } {
  const read = readInput(longDocument(copies));
  const { reading, prior } = prepare(read.zh, read.en, lexicon);
  let reads = 0;
  const beads: LikelyBead[] = [];
  let [zhAt, enAt] = [0, 0];
  for (let copy = 0; copy < copies; copy++) {
    for (const { zh, en, gold } of sentenceDocuments) {
      for (const bead of gold) {
        if (bead.zh.length === 0 || bead.en.length === 0) continue;
        beads.push({
          zh: Int32Array.from(bead.zh, (id) => id + zhAt),
          en: Int32Array.from(bead.en, (id) => id + enAt),
          get probability() {
            reads++;
            return 1;
          },
        });
      }
      zhAt += zh.length;
      enAt += en.length;
    }
  }
  learnedPairs(reading, prior, beads);
  return { beads: beads.length, reads };
}

/** The pairs of paragraphs that are compared in a long mixed document: all mixed documents, `copies` times. */
function comparedPairs(copies: number): { paragraphs: number; pairs: number } {
  const document = mixedDocuments.map(({ text }) => text).join('\n');
  const { zh, en } = readInput(Array.from({ length: copies }, () => document).join('\n'));
  const { reading, prior } = prepare(zh, en, lexicon);
  const candidates = candidatePairs(reading, prior, segmentRanges(zh), segmentRanges(en));
  return { paragraphs: zh.paragraphs.length, pairs: candidates.reduce((sum, { length }) => sum + length, 0) };
}

/** Work is counted, not timed: twice the text may cost little more than twice the work. */
describe('work', () => {
  it('on two documents grows with their length, not with the product of both sides', () => {
    const once = workOn(longDocument(1));
    const twice = workOn(longDocument(2));
    expect(once.segments).toBeGreaterThan(1500);
    expectLinear(once, twice);
    expect(twice.pairs / twice.segments).toBeLessThan(40);
    expect(twice.links / twice.segments).toBeLessThan(400);
  });

  it.each<[string, (n: number) => { zh: string[]; en: string[] }]>([
    ['of which all sentences are equal', (n) => ({ zh: repeated('他笑了。', n), en: repeated('He laughed.', n) })],
    ['of which all are equal, more on one side', (n) => ({ zh: repeated('山', n), en: repeated('q', 1.4 * n) })],
    [
      'of one character each',
      (n) => ({ zh: numbered(n, han), en: numbered(n, (k) => String.fromCharCode(97 + (k % 26))) }),
    ],
    ['of numbers', (n) => ({ zh: numbered(n, (k) => `${k * 37}`), en: numbered(n, (k) => `${k * 37}`) })],
    ['of a few numbers', (n) => ({ zh: numbered(n, (k) => `${k % 50}`), en: numbered(n, (k) => `${k % 50}`) })],
    ['of the same passage again and again', sameAgain],
    [
      'that have nothing in common',
      (n) => ({ zh: numbered(n, (k) => `山${han(k)}。`), en: numbered(n, (k) => `Qx${k}.`) }),
    ],
  ])('on hostile lists %s grows with their length', (_, listsOf) => {
    expectLinear(workOn(listsOf(1000)), workOn(listsOf(2000)));
  });

  it.each<[string, (n: number) => { zh: string[]; en: string[] }]>([
    ['without punctuation', (n) => ({ zh: ['山水风光'.repeat(n)], en: ['mountains and water '.repeat(n)] })],
    [
      'of clauses',
      (n) => ({
        zh: ['图书馆每天早上九点开门，'.repeat(n)],
        en: ['The library opens at nine every morning, '.repeat(n)],
      }),
    ],
  ])('on one very long sentence a side %s is bounded', (_, listsOf) => {
    // a million characters; what is beyond 4,000 words of a sentence is not read
    const work = workOn(listsOf(25_000));
    expect(work.tokens).toBeLessThanOrEqual(8000);
    expect(work.links).toEqual(workOn(listsOf(50_000)).links);
  });

  it('on the words that a document teaches grows with its beads', () => {
    // below three copies a word that stands once in each is too rare to learn from
    const three = learningCost(3);
    const six = learningCost(6);
    expect(three.beads).toBeGreaterThan(1500);
    expect(six.beads).toBe(2 * three.beads);
    expect(six.reads / three.reads).toBeLessThan(2.1);
    expect(three.reads / three.beads).toBeLessThan(1000);
  });

  it('on the pairs of paragraphs of a mixed document grows with their number', () => {
    const twice = comparedPairs(2);
    const fourTimes = comparedPairs(4);
    expect(twice.paragraphs).toBeGreaterThan(300);
    expect(fourTimes.paragraphs).toBe(2 * twice.paragraphs);
    expect(fourTimes.pairs / twice.pairs).toBeLessThan(2.2);
    expect(twice.pairs / twice.paragraphs).toBeLessThan(20);
  });
});

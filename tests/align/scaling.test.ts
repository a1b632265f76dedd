import { describe, expect, it } from 'vitest';
import { scoreStretch } from '../../src/beads/score-stretch.js';
import { WEIGHTS } from '../../src/beads/weights.data.js';
import { loadWeights } from '../../src/beads/weights.js';
import { makeWorkspace } from '../../src/beads/workspace.js';
import { type LikelyBead, learnedPairs } from '../../src/evidence/lexical/learned-pairs.js';
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

/** A typed array that counts how often it is read. */
function counted<T extends object>(array: T, count: () => void): T {
  return new Proxy(array, {
    get(target, key) {
      count();
      const value = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** What the alignment of a long document costs: beads that are scored, and words that are looked up. */
function costOf(copies: number): { segments: number; arcs: number; reads: number } {
  const read = readInput(longDocument(copies));
  const { reading, prior } = prepare(read.zh, read.en, lexicon);
  let reads = 0;
  const count = (): void => {
    reads++;
  };
  const watched = { ...reading, en: { ...reading.en, occurrences: counted(reading.en.occurrences, count) } };
  const table = { ...prior, english: counted(prior.english, count) };
  const all = (length: number): Int32Array => Int32Array.from({ length }, (_, id) => id);
  const stretch = { zh: all(read.zh.segments.length), en: all(read.en.segments.length) };
  const { lattice } = scoreStretch(watched, stretch, table, weights, makeWorkspace(watched));
  return { segments: stretch.zh.length, arcs: lattice.arcRow.length, reads };
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
    const once = costOf(1);
    const twice = costOf(2);
    expect(once.segments).toBeGreaterThan(700);
    expect(twice.segments).toBe(2 * once.segments);
    expect(twice.arcs / once.arcs).toBeLessThan(2.2);
    // places of words are found by bisection, hence a little more
    expect(twice.reads / once.reads).toBeLessThan(2.8);
    expect(once.reads / once.segments).toBeLessThan(20_000);
    expect(once.arcs / once.segments).toBeLessThan(100);
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

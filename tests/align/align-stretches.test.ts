import { describe, expect, it } from 'vitest';
import { align } from '../../src/align.js';
import { alignStretches, learnedTable, type ScoringContext } from '../../src/align-stretches.js';
import { type ChosenBeads, chooseBeads } from '../../src/beads/choose-beads.js';
import { FAST } from '../../src/beads/likely-enough.js';
import { scoreStretch } from '../../src/beads/score-stretch.js';
import { WEIGHTS } from '../../src/beads/weights.data.js';
import { loadWeights } from '../../src/beads/weights.js';
import { makeWorkspace } from '../../src/beads/workspace.js';
import type { Stretch } from '../../src/evidence/lexical/reading.js';
import type { TranslationTable } from '../../src/evidence/lexical/translation-table.js';
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js';
import { openLexicon } from '../../src/lexicon/lexicon.js';
import type { Effort } from '../../src/options.js';
import { prepare } from '../../src/prepare.js';
import { readInput } from '../../src/read-input.js';
import { orderEn, orderZh } from '../pairing/paragraphs.js';

type Pair = readonly [zh: string, en: string];

/** A story in which two names recur that no lexicon has: the boy is called bean sprout in Chinese, the ferry calabash. */
const BEFORE: readonly Pair[] = [
  ['豆芽是码头上最瘦的伙计。', 'Spindle was the thinnest hand on the pier.'],
  ['老船长每天早上给他一个面包。', 'Every morning the old captain gave him a bread roll.'],
  ['他们的渡轮叫葫芦号。', 'Their ferry was called the Dawdler.'],
  ['豆芽把面包掰成两半。', 'Spindle broke the roll into two halves.'],
  ['一半给自己，一半给那只黑猫。', 'One half was for himself, one half for the black cat.'],
  ['春天，河水涨了三尺。', 'In spring the river rose three feet.'],
  ['葫芦号上坐满了学生。', 'The Dawdler was full of students.'],
  ['豆芽第一个听见钟声。', 'Spindle was the first to hear the bell.'],
  ['老师请豆芽去找绳子。', 'The teacher asked Spindle to look for a rope.'],
  ['绳子在图书馆的楼梯下面。', 'The rope was under the stairs of the library.'],
  ['葫芦号撞上了一块石头。', 'The Dawdler struck a stone.'],
  ['豆芽跳进冷水里。', 'Spindle jumped into the cold water.'],
  ['黑猫在窗户上看着。', 'The black cat watched from the window.'],
  ['船长把绳子系在葫芦号上。', 'The captain tied the rope to the Dawdler.'],
];
/** Nothing but the two names tells that these belong together. */
const FREE: Pair = ['豆芽舍不得葫芦号。', 'For Spindle, it was the Dawdler or nothing.'];
/** And this stands beside it, in English only. */
const ADDED = 'And yet it would have been so easy.';
const BEHIND: readonly Pair[] = [
  ['早上，医生从城里来了。', 'In the morning the doctor came from the town.'],
  ['学生们给豆芽一条毛巾。', 'The students gave Spindle a towel.'],
  ['他的鼻子像苹果一样红。', 'His nose was as red as an apple.'],
  ['木匠修理葫芦号，花了五天。', 'The carpenter repaired the Dawdler in five days.'],
  ['晚上大家在厨房里喝茶。', 'In the evening everybody drank tea in the kitchen.'],
  ['船长问豆芽想要什么。', 'The captain asked Spindle what he wanted.'],
  ['豆芽想了很久。', 'Spindle thought for a long time.'],
  ['“明天要两个面包。”', '"Two rolls tomorrow."'],
  ['夏天，葫芦号又下水了。', 'In summer the Dawdler was in the water again.'],
  ['黑猫睡在炉子旁边。', 'The black cat slept beside the stove.'],
  ['豆芽睡在黑猫旁边。', 'Spindle slept beside the black cat.'],
];
const [zhOf, enOf] = [
  (pairs: readonly Pair[]) => pairs.map(([zh]) => zh),
  (pairs: readonly Pair[]) => pairs.map(([, en]) => en),
];

/** The story, with the sentence that has no Chinese before or behind the free translation. */
function story(where: 'before' | 'behind') {
  const free = where === 'before' ? [ADDED, FREE[1]] : [FREE[1], ADDED];
  return {
    zh: [...zhOf(BEFORE), FREE[0], ...zhOf(BEHIND)],
    en: [...enOf(BEFORE), ...free, ...enOf(BEHIND)],
    freeZh: BEFORE.length,
    freeEn: BEFORE.length + free.indexOf(FREE[1]),
  };
}
const WAYS = ['before', 'behind'] as const;

const range = (from: number, to: number): Int32Array => Int32Array.from({ length: to - from }, (_, k) => from + k);
const lexicon = openLexicon(defaultLexicon());

function contextOf(sentences: { zh: readonly string[]; en: readonly string[] }, effort: Effort): ScoringContext {
  const read = readInput({ zh: sentences.zh, en: sentences.en });
  const prepared = prepare(read.zh, read.en, lexicon);
  return { prepared, weights: loadWeights(WEIGHTS), workspace: makeWorkspace(prepared.reading), effort };
}

/** The whole of both sides as one stretch. */
const wholeOf = ({ zh, en }: { zh: readonly string[]; en: readonly string[] }): Stretch => ({
  zh: range(0, zh.length),
  en: range(0, en.length),
});

/** The probability that these two sentences are a bead of a stretch: segments by their index on their side. */
function probabilityOfPair({ stretch, lattice, probabilityOf }: ChosenBeads, zh: number, en: number): number {
  const arc = lattice.arcRow.findIndex(
    (row, a) =>
      stretch.zh[row] === zh &&
      stretch.en[lattice.arcColumn[a]!] === en &&
      lattice.arcZh[a] === 1 &&
      lattice.arcEn[a] === 1,
  );
  return arc < 0 ? 0 : probabilityOf(arc);
}

/** T(e|z) of two words of a document. */
function translation(
  { prepared: { reading } }: ScoringContext,
  table: TranslationTable,
  zh: string,
  en: string,
): number {
  const [z, e] = [reading.zh.words.vocabulary.find(zh), reading.en.words.vocabulary.find(en)];
  for (let k = table.offsets[z]!; k < table.offsets[z + 1]!; k++) if (table.english[k] === e) return table.forward[k]!;
  return 0;
}

describe('a document with names that no lexicon has', () => {
  const beadOf = (document: ReturnType<typeof story>, effort: Effort): readonly number[] | undefined =>
    align({ zh: document.zh, en: document.en }, { effort }).beads.find(({ zh }) => zh.includes(document.freeZh))?.en;

  it('has a free translation found by what the rest of it teaches', () => {
    for (const where of WAYS) {
      const document = story(where);
      expect(beadOf(document, 'default'), where).toEqual([document.freeEn]);
    }
    const missed = WAYS.map(story).filter((document) => String(beadOf(document, 'fast')) !== String(document.freeEn));
    expect(missed.length, 'else this document would be easy').toBeGreaterThan(0);
  });

  it.each(WAYS)('makes it likelier than the lexicon alone does, with what was added %s it', (where) => {
    const document = story(where);
    const context = contextOf(document, 'default');
    const stretch = wholeOf(document);
    const { prepared, weights, workspace } = context;
    const once = chooseBeads(scoreStretch(prepared.reading, stretch, prepared.prior, weights, workspace));
    const [twice] = alignStretches(context, [stretch]);
    const { freeZh, freeEn } = document;
    expect(probabilityOfPair(twice!, freeZh, freeEn)).toBeGreaterThan(probabilityOfPair(once, freeZh, freeEn) + 0.05);
  });

  it('teaches the names, and leaves what the lexicon knows', () => {
    const document = story('before');
    const context = contextOf(document, 'default');
    const table = learnedTable(context, [wholeOf(document)]);
    const { prior } = context.prepared;
    for (const [zh, en] of [
      ['豆芽', 'spindl'],
      ['葫芦', 'dawdler'],
    ] as const) {
      expect(translation(context, prior, zh, en)).toBe(0);
      expect(translation(context, table, zh, en)).toBeGreaterThan(0.2);
    }
    expect(translation(context, prior, '绳子', 'rope')).toBeGreaterThan(0);
    expect(translation(context, table, '绳子', 'rope')).toBeGreaterThanOrEqual(
      translation(context, prior, '绳子', 'rope'),
    );
  });
});

it('does not unlearn a name where a passage has no translation', () => {
  const document = story('before');
  const untranslated = ['河', '桥', '井', '塔', '路', '山', '湖', '岛'].map(
    (place) => `豆芽一个人走到${place}那边去了。`,
  );
  const nameIn = (zh: readonly string[]): number => {
    const longer = { zh, en: document.en };
    const context = contextOf(longer, 'default');
    return translation(context, learnedTable(context, [wholeOf(longer)]), '豆芽', 'spindl');
  };
  expect(nameIn([...document.zh, ...untranslated])).toBeGreaterThan(0.8 * nameIn(document.zh));
});

describe('the stretches of a document', () => {
  it('learn from each other', () => {
    const document = story('behind');
    const at = BEFORE.length;
    // the free translation and what was added to it are a paragraph of their own
    const stretches: Stretch[] = [
      { zh: range(0, at), en: range(0, at) },
      { zh: range(at, at + 1), en: range(at, at + 2) },
      { zh: range(at + 1, document.zh.length), en: range(at + 2, document.en.length) },
    ];
    const among = [...alignStretches(contextOf(document, 'default'), stretches)];
    const alone = [...alignStretches(contextOf(document, 'default'), [stretches[1]!])];
    const { freeZh, freeEn } = document;
    expect(probabilityOfPair(among[1]!, freeZh, freeEn)).toBeGreaterThan(
      probabilityOfPair(alone[0]!, freeZh, freeEn) + 0.05,
    );
    expect(among.map(({ stretch }) => stretch)).toEqual(stretches);
  });

  it('are scored once, by the lexicon alone, with little effort', () => {
    const document = story('before');
    const context = contextOf(document, 'fast');
    const stretch = wholeOf(document);
    const { prepared, weights, workspace } = context;
    const once = chooseBeads(scoreStretch(prepared.reading, stretch, prepared.prior, weights, workspace, FAST));
    const [chosen] = alignStretches(context, [stretch]);
    expect(chosen!.ladder).toEqual(once.ladder);
    expect(chosen!.posteriors.arcs).toEqual(once.posteriors.arcs);
  });

  it('may be empty on a side, or on both, or not be there', () => {
    const document = story('before');
    const none = new Int32Array(0);
    const stretches = [
      { zh: none, en: none },
      { zh: range(0, 3), en: none },
      { zh: none, en: range(0, 2) },
    ];
    const ladders = [...alignStretches(contextOf(document, 'default'), stretches)].map(({ ladder }) => ladder.length);
    expect(ladders).toEqual([0, 3, 2]);
    expect([...alignStretches(contextOf(document, 'default'), [])]).toEqual([]);
  });
});

describe('progress', () => {
  it.each([
    ['default', 6],
    ['fast', 3],
  ] as const)('of %s effort is told of each scoring, up to the last: %d of three stretches', (effort, total) => {
    const document = story('before');
    const stretches = [0, 4, 8].map((at) => ({ zh: range(at, at + 4), en: range(at, at + 4) }));
    const told: [number, number][] = [];
    for (const _ of alignStretches(contextOf(document, effort), stretches, (...now) => told.push(now)));
    expect(told).toEqual(Array.from({ length: total }, (_, k) => [k + 1, total]));
  });

  it.each(['default', 'fast'] as const)('of the alignment with %s effort rises and ends at its total', (effort) => {
    const lines = Array.from({ length: 100 }, (_, n) => `${orderZh(n)}\n${orderEn(n)}`).join('\n\n');
    const told: { stage: string; done: number; total: number }[] = [];
    align(lines, { effort, onProgress: (stage, done, total) => told.push({ stage, done, total }) });
    const sentences = told.filter(({ stage }) => stage === 'sentences');
    expect(sentences.length).toBeGreaterThan(1);
    expect(new Set(sentences.map(({ total }) => total)).size).toBe(1);
    for (let k = 1; k < sentences.length; k++) expect(sentences[k]!.done).toBeGreaterThan(sentences[k - 1]!.done);
    expect(sentences.at(-1)!.done).toBe(sentences.at(-1)!.total);
  });
});

import { describe, expect, it } from 'vitest';
import { type LikelyBead, learnedPairs } from '../../../src/evidence/lexical/learned-pairs.js';
import type { Reading } from '../../../src/evidence/lexical/reading.js';
import type { TranslationTable } from '../../../src/evidence/lexical/translation-table.js';
import { below, makeRandom } from '../../ladder/random.js';
import { orderEn, orderZh, readParagraphs } from '../../pairing/paragraphs.js';

/** A likely bead in words: its sentences on either side. */
interface SaidBead {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly probability?: number;
}

/** The sentences of a list of beads, read, and the beads by their segments. */
function readBeads(said: readonly SaidBead[]): { reading: Reading; table: TranslationTable; beads: LikelyBead[] } {
  const { reading, table, zh, en } = readParagraphs(
    said.map((bead) => bead.zh),
    said.map((bead) => bead.en),
  );
  const segments = ({ from, to }: { from: number; to: number }) =>
    Int32Array.from({ length: to - from }, (_, k) => from + k);
  const beads = said.map(({ probability = 1 }, b) => ({ zh: segments(zh[b]!), en: segments(en[b]!), probability }));
  return { reading, table, beads };
}

/** What is learned from beads: `豆芽 spindle` to its weight. */
function learned(said: readonly SaidBead[]): Map<string, number> {
  const { reading, table, beads } = readBeads(said);
  return named(reading, learnedPairs(reading, table, beads));
}

const named = (reading: Reading, pairs: ReturnType<typeof learnedPairs>): Map<string, number> =>
  new Map(
    pairs.map(({ zh, en, weight }) => [
      `${reading.zh.words.vocabulary.words[zh]} ${reading.en.words.vocabulary.words[en]}`,
      weight,
    ]),
  );

/** The learned pairs that hold one of these words. */
const pairsWith = (pairs: ReadonlyMap<string, number>, ...words: string[]): string[] =>
  [...pairs.keys()].filter((pair) => pair.split(' ').some((word) => words.includes(word)));

/** An order book of 42 lines. Every sixth guest is a regular: what is said of these stands in front of the line, `nth` counts them. */
function orderBook(regular: (nth: number) => { zh: string; en: string; probability?: number }): SaidBead[] {
  return Array.from({ length: 42 }, (_, n) => {
    if (n % 6 > 0) return { zh: [orderZh(n)], en: [orderEn(n)] };
    const { zh, en, probability = 1 } = regular(n / 6);
    return { zh: [`${zh}${orderZh(n)}`], en: [`${en}${orderEn(n)}`], probability };
  });
}
/** A nickname that the translator has made up: bean sprout in Chinese. */
const NICKNAME = { zh: '豆芽，', en: 'Spindle: ' };

describe('the words that a document translates by each other', () => {
  it('are found where no lexicon has them: a nickname, translated freely', () => {
    const said = orderBook(() => NICKNAME);
    const { reading, table } = readBeads(said);
    const [z, e] = [reading.zh.words.vocabulary.find('豆芽'), reading.en.words.vocabulary.find('spindl')];
    expect([z >= 0, e >= 0]).toEqual([true, true]);
    expect([...table.english.subarray(table.offsets[z], table.offsets[z + 1])]).not.toContain(e);
    const pairs = learned(said);
    expect(pairsWith(pairs, '豆芽', 'spindl')).toEqual(['豆芽 spindl']);
    expect(pairs.get('豆芽 spindl')).toBeGreaterThan(0.4);
    expect(pairs.get('豆芽 spindl')).toBeLessThan(0.8);
  });

  it('weigh less where the other word is often missing, and less where the beads are less likely', () => {
    const weightOf = (said: readonly SaidBead[]): number => learned(said).get('豆芽 spindl')!;
    const always = weightOf(orderBook(() => NICKNAME));
    const sixTimes = weightOf(orderBook((nth) => (nth < 6 ? NICKNAME : { zh: '', en: '' })));
    const often = weightOf(orderBook((nth) => (nth < 6 ? NICKNAME : { ...NICKNAME, en: '' })));
    const doubtful = weightOf(orderBook(() => ({ ...NICKNAME, probability: 0.7 })));
    expect(often).toBeGreaterThan(0);
    expect(often).toBeLessThan(sixTimes);
    expect(sixTimes).toBeLessThan(always);
    expect(doubtful).toBeGreaterThan(0);
    expect(doubtful).toBeLessThan(always);
  });

  it('are not those that stand in every bead', () => {
    const pairs = learned(orderBook(() => NICKNAME));
    expect(pairsWith(pairs, '客人', 'guest', 'ask')).toEqual([]);
  });

  it('are not those that meet by chance', () => {
    const zhWords = ['山', '船', '书', '雨', '灯', '马', '门', '井', '树', '火', '石', '羊', '桥', '钟', '刀', '布'];
    const enWords =
      'anvil basket candle drum engine fiddle goose hammer island jacket kettle ladle mirror needle oven pillow';
    const random = makeRandom(31);
    const some = (words: readonly string[]) => Array.from({ length: 5 }, () => words[below(random, words.length)]!);
    const pairs = learned(
      Array.from({ length: 80 }, () => ({
        zh: [`${some(zhWords).join('，')}。`],
        en: [`${some(enWords.split(' ')).join(', ')}.`],
      })),
    );
    expect([...pairs.keys()]).toEqual([]);
  });

  it('are not those that meet too seldom, however long the document', () => {
    // what stands in two beads of some hundred may well be a slip
    const plain = Array.from({ length: 210 }, (_, n) => ({ zh: [orderZh(n)], en: [orderEn(n)] }));
    const regulars = (count: number, probability: number): SaidBead[] => [
      ...plain,
      ...Array.from({ length: count }, (_, k) => ({
        zh: [`${NICKNAME.zh}${orderZh(k)}`],
        en: [`${NICKNAME.en}${orderEn(k)}`],
        probability,
      })),
    ];
    expect(pairsWith(learned(regulars(2, 1)), '豆芽', 'spindl')).toEqual([]);
    expect(pairsWith(learned(regulars(3, 0.7)), '豆芽', 'spindl')).toEqual([]);
    expect(pairsWith(learned(regulars(3, 1)), '豆芽', 'spindl')).toEqual(['豆芽 spindl']);
  });

  it('are not the neighbours of a word: a pair counts only if neither word has a much better one', () => {
    // the lantern and the quiet are there with five of the seven, each on one side only
    const english = learned(orderBook((nth) => (nth < 5 ? { ...NICKNAME, en: 'Spindle, by lantern: ' } : NICKNAME)));
    expect(pairsWith(english, '豆芽', 'spindl', 'lantern')).toEqual(['豆芽 spindl']);
    const chinese = learned(orderBook((nth) => (nth < 5 ? { ...NICKNAME, zh: '豆芽，悄悄：' } : NICKNAME)));
    expect(pairsWith(chinese, '豆芽', '悄悄', 'spindl')).toEqual(['豆芽 spindl']);
    // where there is nothing better it is all the document says
    const alone = learned(orderBook((nth) => (nth < 5 ? { zh: '豆芽，', en: 'Lantern: ' } : { zh: '豆芽，', en: '' })));
    expect(pairsWith(alone, '豆芽', 'lantern')).toEqual(['豆芽 lantern']);
  });

  it('weigh what the table of the document lacks, and nothing if it has them', () => {
    const { reading, beads } = readBeads(orderBook(() => NICKNAME));
    const [z, e] = [reading.zh.words.vocabulary.find('豆芽'), reading.en.words.vocabulary.find('spindl')];
    const weightIf = (known: number): number | undefined => {
      const table: TranslationTable = {
        offsets: Int32Array.from({ length: reading.zh.words.counts.length + 1 }, (_, row) => (row > z ? 2 : 0)),
        english: Int32Array.of(e === 0 ? 1 : 0, e),
        forward: Float32Array.of(0.125, known),
        reverse: Float32Array.of(0.5, 0.5),
      };
      return named(reading, learnedPairs(reading, table, beads)).get('豆芽 spindl');
    };
    expect(weightIf(0)! - weightIf(0.25)!).toBeCloseTo(0.25, 9);
    expect(weightIf(0.875)).toBeUndefined();
  });

  it('count once in a bead, however often it has them, in however many of its sentences', () => {
    const pairs = learned(orderBook(() => NICKNAME));
    const thrice = { zh: '豆芽，豆芽，豆芽，', en: 'Spindle, Spindle, Spindle: ' };
    expect(learned(orderBook(() => thrice))).toEqual(pairs);
    const inTwo = orderBook(() => ({ zh: '', en: '' })).map(
      ({ zh, en }, n): SaidBead =>
        n % 6 > 0 ? { zh, en } : { zh: [`${NICKNAME.zh}`, `${NICKNAME.zh}${zh[0]}`], en: [en[0]!, NICKNAME.en] },
    );
    expect(learned(inTwo)).toEqual(pairs);
  });

  it.each([
    ['no beads', []],
    ['no words', Array.from({ length: 50 }, () => ({ zh: ['……'], en: ['...'] }))],
    ['words on one side only', Array.from({ length: 50 }, () => ({ zh: ['豆芽。'], en: ['...'] }))],
    ['one bead', [{ zh: ['豆芽要了茶。'], en: ['Spindle asked for tea.'] }]],
  ])('are none with %s', (_, said) => {
    expect(learned(said)).toEqual(new Map());
  });
});

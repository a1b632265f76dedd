import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Alignment } from '../../../src/evaluate/alignment.js';
import { evaluate } from '../../../src/evaluate/evaluate.js';
import { readAlignments } from '../../../src/evaluate/read/read-alignment.js';
import { vecalignReader } from '../../../src/evaluate/read/vecalign.js';
import type { Pair } from '../../../src/formats/pair.js';
import { PAIR_FORMATS, type PairFormatName, pairWriter, partsOf } from '../../../src/formats/pair-formats.js';

const read = (name: string): string =>
  readFileSync(new URL(`../../../test-data/bitext/${name}`, import.meta.url), 'utf8');
const text = { zh: read('news.zh').trimEnd().split('\n'), en: read('news.en').trimEnd().split('\n') };
const gold = vecalignReader.read(read('news.gold'), 'news.gold')[0]!.alignment as Extract<
  Alignment,
  { unit: 'segments' }
>;
const nulls = gold.beads.flatMap(({ zh, en }) => (zh.length === 0 || en.length === 0 ? [...zh, ...en] : [])).length;

/** The gold as a program would write it. */
const pairs = gold.beads.map(({ zh, en }): Pair => {
  const sentences = { zh: zh.map((id) => text.zh[id]!), en: en.map((id) => text.en[id]!) };
  return {
    zh: sentences.zh.join(''),
    en: sentences.en.join(' '),
    type: `${zh.length}-${en.length}`,
    confidence: 0.9,
    sentences,
    segments: { zh, en },
  };
});

function written(format: PairFormatName, direction: 'zh-en' | 'en-zh' = 'zh-en'): string[] {
  const writer = pairWriter(format, { direction, files: partsOf(format, { direction }).map((part) => `news${part}`) });
  const texts = writer.open();
  for (const piece of [...pairs.map((pair) => writer.pair(pair)), writer.close()]) {
    for (const [part, more] of piece.entries()) texts[part] += more;
  }
  return texts;
}

const score = (system: Alignment) => evaluate([{ name: 'news', gold, system, text }]);

describe('reading what an aligner made', () => {
  it.each(Object.keys(PAIR_FORMATS) as PairFormatName[])('finds every bead of %s again', async (format) => {
    const parts = written(format);
    const several = format === 'moses' || format === 'opusfilter';
    const [{ alignment } = { alignment: gold }, other] = await readAlignments(
      several ? parts : parts[0]!,
      'news',
      several ? { format } : {},
    );
    expect(other).toBeUndefined();
    const { figures, counts } = score(alignment);
    expect(counts.strict.goldFound).toBe(counts.strict.gold);
    expect(figures.strict).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect([0, nulls]).toContain(counts.nulls.found);
  });

  it('reads a format with English first, if it is told so', async () => {
    const [found] = await readAlignments(written('champollion', 'en-zh')[0]!, 'news', { direction: 'en-zh' });
    expect(score(found!.alignment).figures.strict.f1).toBe(1);
  });

  it('takes figures for confidences only if all are from 0 to 1', async () => {
    const confidences = async (scores: readonly string[]) => {
      const [found] = await readAlignments(scores.map((figure) => `甲\tA\t${figure}\n`).join(''), 'a.hunalign');
      return found!.alignment.beads.map(({ confidence }) => confidence);
    };
    expect(await confidences(['0.5', '0.7'])).toEqual([0.5, 0.7]);
    expect(await confidences(['0.5', '1.7'])).toEqual([undefined, undefined]);
  });
});

describe('texts without numbers', () => {
  const mixed = { mixed: '甲来了。\nA came.\n是。\n乙走了！\nYes.\nB left.\n是。\nYes.\n' };
  const place = (start: number, end: number): [number, number] => [start, end];
  const ofMixed = async (tsv: string) => {
    const [found] = await readAlignments(tsv, 'a.tsv');
    return evaluate([
      {
        name: 'a',
        text: mixed,
        gold: {
          unit: 'spans',
          beads: [
            { zh: [place(0, 4)], en: [place(5, 12)] },
            { zh: [place(13, 15)], en: [place(21, 25)] },
            { zh: [place(16, 20)], en: [place(26, 33)] },
            { zh: [place(34, 36)], en: [place(37, 41)] },
          ],
        },
        system: found!.alignment,
      },
    ]).figures.strict;
  };

  it('are found without marks, case, width and spaces', async () => {
    expect(await ofMixed('甲 来了\ta CAME\n乙走了！\tＢ left.\n')).toMatchObject({ precision: 1, recall: 0.5 });
  });

  it('that stand there twice are taken in their order', async () => {
    expect(await ofMixed('甲来了。\tA came.\n是。\tYes.\n乙走了！\tB left.\n是。\tYes.\n')).toMatchObject({ f1: 1 });
  });

  it('that the document does not have are named with their line', async () => {
    await expect(ofMixed('甲来了。\tA came.\n丙来了。\tC came.\n')).rejects.toMatchObject({
      code: 'bad-input',
      at: { file: 'a.tsv', line: 2 },
      message: expect.stringContaining('丙来了。'),
    });
  });

  it('need the text of the document', async () => {
    const [found] = await readAlignments('甲\tA\n', 'a.tsv');
    expect(() => evaluate([{ name: 'a', gold, system: found!.alignment }])).toThrow(
      /put NAME\.zh and NAME\.en beside the gold/,
    );
  });

  it('that cut a sentence are scored by characters', async () => {
    const [found] = await readAlignments(`${text.zh[0]!.slice(0, 5)}\t${text.en[0]}\n`, 'a.tsv');
    const { figures } = score(found!.alignment);
    expect(figures.strict.precision).toBe(0);
    expect(figures.overlap.precision).toBe(1);
  });
});

describe('what is wrong', () => {
  it.each([
    ['champollion', '1 <=> 1\n1 <=> 2\n', 2, /zh sentence 0 stands in two beads/],
    ['champollion', '1 <=> 999\n', 1, /en sentence 998 does not exist/],
    ['ladder', '0\t0\t1\n1\t999\t1\n', 1, /en sentence \d+ does not exist/],
    ['hunalign', '甲\tA\t0.3\n', 1, /no zh text "甲"/],
  ])('in %s is named with its line: %j', async (_, wrong, line, message) => {
    const [found] = await readAlignments(wrong, 'wrong');
    try {
      score(found!.alignment);
      expect.unreachable();
    } catch (problem) {
      expect(problem).toMatchObject({
        code: 'bad-input',
        at: { file: 'wrong', line },
        message: expect.stringMatching(message),
      });
    }
  });

  it('in XML is named with line and column', async () => {
    const links = '<?xml version="1.0"?>\n<linkGrp>\n<link xtargets="1:1"/>\n</linkGrp>';
    await expect(readAlignments(links, 'a.xml')).rejects.toMatchObject({ at: { file: 'a.xml', line: 3 } });
  });

  it('names the formats where there is none', async () => {
    await expect(readAlignments('rubbish\n', 'a')).rejects.toThrow(/no format that is known \(vecalign, documents/);
  });
});

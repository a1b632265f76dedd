import { describe, expect, it } from 'vitest';
import { align } from '../../src/align.js';
import type { Bitext, Span } from '../../src/types.js';

/** The evidence of one bead of one sentence a side, with mentions as text. */
function evidenceOf(zh: string, en: string) {
  const bitext: Bitext = align({ zh: [zh], en: [en] });
  expect(bitext.beads).toHaveLength(1);
  const { evidence } = bitext.beads[0]!;
  const text = ({ zh: a, en: b }: { zh: Span; en: Span }): string =>
    `${zh.slice(a.start, a.end)} = ${en.slice(b.start, b.end)}`;
  return {
    ...evidence,
    dates: evidence.dates.map(text),
    numbers: evidence.numbers.map(text),
    names: evidence.names.map(text),
    contradictions: evidence.contradictions.map(text),
  };
}

describe('the evidence of a bead', () => {
  it('names the dates that both sides share, where they stand', () => {
    const { dates, contradictions } = evidenceOf('2019年5月4日渡轮停航。', 'The ferry stopped running on May 4, 2019.');
    expect(dates).toEqual(['2019年5月4日 = May 4, 2019']);
    expect(contradictions).toEqual([]);
  });

  it('names the numbers that both sides share', () => {
    const { numbers } = evidenceOf('渡轮上有1200名客人。', 'There were 1,200 guests on the ferry.');
    expect(numbers).toHaveLength(1);
    expect(numbers[0]).toMatch(/^1200.* = 1,200/);
  });

  it('names the Latin strings that both sides share', () => {
    const { names } = evidenceOf(
      '他用USB-C接口给渡轮的收音机充电。',
      'He charged the radio of the ferry through USB-C.',
    );
    expect(names).toHaveLength(1);
    expect(names[0]).toMatch(/USB.* = USB/);
  });

  it('names values that cannot both be right', () => {
    const { dates, contradictions } = evidenceOf('2019年渡轮停航。', 'The ferry stopped running in 2020.');
    expect(dates).toEqual([]);
    expect(contradictions).toHaveLength(1);
    expect(contradictions[0]).toMatch(/^2019年? = .*2020$/);
  });

  it('does not call it a contradiction where one side says less', () => {
    expect(evidenceOf('2019年5月渡轮停航。', 'The ferry stopped running in May.').contradictions).toEqual([]);
    expect(evidenceOf('2019年渡轮停航。', 'The ferry stopped running.').contradictions).toEqual([]);
  });

  it('tells which share of the words is translated', () => {
    const good = evidenceOf('老师在学校里看报纸。', 'The teacher reads the newspaper at school.').coverage;
    const bad = evidenceOf('老师在学校里看报纸。', 'Two cats knocked over the milk last night.').coverage;
    expect(good.zh).toBeGreaterThan(0.5);
    expect(good.en).toBeGreaterThan(0.3);
    expect(bad.zh).toBeLessThan(good.zh);
    expect(bad.en).toBeLessThan(good.en);
  });

  it('tells how long the English is against what the document has', () => {
    const usual = evidenceOf('老师在学校里看报纸。', 'The teacher reads the newspaper at school.').lengthRatio;
    const long = evidenceOf(
      '老师看报。',
      'The teacher of the village school reads the newspaper of the day before.',
    ).lengthRatio;
    expect(usual).toBeGreaterThan(0.6);
    expect(usual).toBeLessThan(1.6);
    expect(long).toBeGreaterThan(usual);
  });

  it('is empty for a null', () => {
    const { beads } = align({ zh: ['2019年渡轮停航。'], en: [] });
    expect(beads[0]!.evidence).toMatchObject({ dates: [], numbers: [], names: [], contradictions: [] });
    expect(beads[0]!.evidence.coverage).toEqual({ zh: 0, en: 0 });
  });
});

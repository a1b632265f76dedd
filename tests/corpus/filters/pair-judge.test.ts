import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiledLexicon } from '../../../fitting/fold-documents.js';
import type { CorpusPair } from '../../../src/corpus/corpus-pair.js';
import { makePairJudge } from '../../../src/corpus/filters/pair-judge.js';
import { makeProfiler } from '../../../src/corpus/profile.js';
import { PAIR_FILTERS, type Reason } from '../../../src/corpus/reason.js';
import type { FilterSettings } from '../../../src/corpus/settings.js';
import { PRESETS } from '../../../src/corpus/settings-presets.js';

const lexicon = compiledLexicon();
const noProfile = makeProfiler().profile();
const pair = (zh: string, en: string, more: Partial<CorpusPair> = {}): CorpusPair => ({
  document: 'd',
  zh,
  en,
  ...more,
});
const judge = (settings: FilterSettings) => makePairJudge(settings, noProfile, lexicon);
const balanced = judge(PRESETS.balanced);

const cases = readFileSync('test-data/corpus/pairs.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t') as [verdict: string, zh: string, en: string]);

describe('the preset balanced', () => {
  it.each(cases)('%s: %s | %s', (verdict, zh, en) => {
    expect(balanced.judge(pair(zh, en))?.filter ?? 'keep').toBe(verdict);
  });
});

describe('makePairJudge', () => {
  const dated = pair('会议将于9月11日举行。', 'The conference will be held on September 12.');

  it('says what was found, for a person', () => {
    expect(balanced.judge(dated)).toEqual<Reason>({
      filter: 'contradiction',
      message: '9月11日 is 09-11, "September 12" is 09-12',
    });
    expect(balanced.judge(pair('好的。', 'All right.', { confidence: 0.25 }))).toEqual<Reason>({
      filter: 'confidence',
      message: 'confidence 0.25 is below 0.5',
      value: 0.25,
      limit: 0.5,
    });
  });

  it('tells for a dry run what every filter would say', () => {
    const bad = pair('会议将于9月11日举行。', 'THE MEETING ENDS ON SEPTEMBER 12.', { confidence: 0.1 });
    const capitals = judge({ ...PRESETS.balanced, capitals: { leastWords: 5 } });
    expect(capitals.judgeAll(bad).map(({ filter }) => filter)).toEqual(
      expect.arrayContaining(['confidence', 'capitals', 'contradiction']),
    );
  });

  it('asks nothing more about a pair without text', () => {
    expect(balanced.judgeAll(pair('', '')).map(({ filter }) => filter)).toEqual(['empty']);
  });

  it('asks no filter that is off', () => {
    const off = Object.fromEntries(PAIR_FILTERS.map((name) => [name, false]));
    expect(judge({ ...PRESETS.balanced, ...off }).judgeAll(dated)).toEqual([]);
  });

  it('judges by the same reasons whatever was judged before', () => {
    const alone = cases.map(([, zh, en]) => balanced.judge(pair(zh, en)));
    const backwards = [...cases].reverse().map(([, zh, en]) => balanced.judge(pair(zh, en)));
    expect(backwards.reverse()).toEqual(alone);
  });

  it('keeps the script that is wanted, or that of most of the corpus', () => {
    const traditional = pair('他們在聖誕節前回到了香港。', 'They returned to Hong Kong before Christmas.');
    const settings = (keep: 'simplified' | 'majority'): FilterSettings => ({ ...PRESETS.balanced, script: { keep } });
    expect(judge(settings('simplified')).judge(traditional)?.message).toBe('traditional Chinese, not simplified');
    const profiler = makeProfiler();
    profiler.add(traditional);
    expect(makePairJudge(settings('majority'), profiler.profile(), lexicon).judge(traditional)).toBeUndefined();
  });

  it('holds lengths against the ratios of the corpus itself', () => {
    const terse = pair('经过三个月的施工大桥于星期一早上重新开放', 'Bridge reopens');
    const profiler = makeProfiler();
    for (let k = 0; k < 5000; k++) profiler.add(terse);
    const { 'length-ratio': ratio } = PRESETS.strict;
    const only = { ...PRESETS.balanced, 'length-ratio': ratio, adequacy: false as const };
    expect(makePairJudge(only, noProfile, lexicon).judge(terse)?.filter).toBe('length-ratio');
    expect(makePairJudge(only, profiler.profile(), lexicon).judge(terse)).toBeUndefined();
  });

  it('gives a translation a high adequacy, and another sentence a low one', () => {
    const zh = '渡轮公司发言人表示，航线自投入服务以来从未因天气停航。';
    const good =
      'A spokesman for the ferry company said that the route had never been suspended because of the weather since it began.';
    expect(balanced.adequacy(pair(zh, good))).toBeGreaterThan(0.9);
    expect(
      balanced.adequacy(pair(zh, 'The soup should be simmered over a low flame until the beans are soft.')),
    ).toBeLessThan(0.1);
    expect(balanced.adequacy(pair(zh, ''))).toBe(0);
  });
});

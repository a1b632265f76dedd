import type { Both } from '../../formats/pair.js';
import { breaksOffEn, breaksOffZh } from './broken-end.js';
import { matchWords } from './match-words.js';
import { openNumbers } from './open-numbers.js';
import type { PairEvidence } from './pair-evidence.js';
import type { ReadPair } from './read-pair.js';
import { type Coverage, coverage } from './uncovered.js';
import type { LengthDeviation } from './usual-ratios.js';

/** What the adequacy of a pair is told from. */
export const ADEQUACY_FEATURES = [
  "f'' by token",
  "r'' by token",
  "f' by token",
  "r' by token",
  "f''",
  "r''",
  'order en',
  'order zh',
  'share covered en',
  'share covered zh',
  'covered en',
  'covered zh',
  'stretch en',
  'stretch zh',
  'head en',
  'head zh',
  'tail en',
  'tail zh',
  'stretch share en',
  'stretch share zh',
  'tail share en',
  'tail share zh',
  'least sentence en',
  'least sentence zh',
  'least sentence words en',
  'least sentence words zh',
  'sentences en more',
  'sentences zh more',
  'part too many en',
  'part too many zh',
  'parts needed',
  'length',
  'end mark zh only',
  'end mark en only',
  'questions',
  'exclamations',
  'quotes',
  'clause marks',
  'numbers zh only',
  'numbers en only',
  'numbers in zh alone',
  'numbers in en alone',
  'values shared',
  'dates on one side only',
  'names',
  'names en only',
  'small letter first',
  'breaks off en',
  'breaks off zh',
  'tokens',
] as const;
export type AdequacyFeature = (typeof ADEQUACY_FEATURES)[number];

/** A mean over fewer tokens than this says little. */
const FEW_TOKENS = 3;
const MOST_DEVIATION = 5;
const END_MARK = /[.!?。！？…;；:：]["'”’」』)）\]】》〉]*\s*$/;
/** Subtitles and verse have no marks in Chinese, so that one more that lacks says nothing. */
const CHINESE_MARK = /[，。、；：？！“”「」（）《》]/;
const SMALL_FIRST = /^\p{Ll}/u;

/** Writes the features of a pair into `out`; what the words of either side look like from the other, for who wants to tell. */
export function adequacyFeatures(
  pair: ReadPair,
  { reading, links, bead, drop }: PairEvidence,
  deviationOf: LengthDeviation,
  out: Float64Array,
): Both<Coverage> {
  const { zh, en, agreement } = pair;
  const matches = matchWords(reading, links);
  const ofZh = coverage(reading.zh, matches.zh);
  const ofEn = coverage(reading.en, matches.en);
  const zhSentences = reading.zh.words.offsets.length - 1;
  const enSentences = reading.en.words.offsets.length - 1;
  const z = reading.zh.marks;
  const e = reading.en.marks;
  const deviation = Math.max(-MOST_DEVIATION, Math.min(MOST_DEVIATION, deviationOf(zh.length, en.length)));
  const zhEnds = END_MARK.test(zh.text);
  const enEnds = END_MARK.test(en.text);
  const matched = agreement.numbers.length;
  const open = openNumbers(pair);
  const sure = (side: typeof zh): number => Math.min(3, side.mentions.numbers.filter((one) => one.sure).length);
  const values: Record<AdequacyFeature, number> = {
    "f'' by token": (2 * bead.forwardPath) / (bead.enTokens + FEW_TOKENS),
    "r'' by token": (2 * bead.reversePath) / (bead.zhTokens + FEW_TOKENS),
    "f' by token": (2 * bead.forwardNear) / (bead.enTokens + FEW_TOKENS),
    "r' by token": (2 * bead.reverseNear) / (bead.zhTokens + FEW_TOKENS),
    "f''": bead.forwardPath / 10,
    "r''": bead.reversePath / 10,
    'order en': (bead.forwardNear - bead.forward) / (bead.enTokens + FEW_TOKENS),
    'order zh': (bead.reverseNear - bead.reverse) / (bead.zhTokens + FEW_TOKENS),
    'share covered en': (2 * bead.enCovered) / (bead.enTokens + 1),
    'share covered zh': (2 * bead.zhCovered) / (bead.zhTokens + 1),
    'covered en': 2 * ofEn.covered,
    'covered zh': 2 * ofZh.covered,
    'stretch en': ofEn.stretch / 5,
    'stretch zh': ofZh.stretch / 5,
    'head en': ofEn.head / 5,
    'head zh': ofZh.head / 5,
    'tail en': ofEn.tail / 5,
    'tail zh': ofZh.tail / 5,
    'stretch share en': (2 * ofEn.stretch) / (ofEn.words + 1),
    'stretch share zh': (2 * ofZh.stretch) / (ofZh.words + 1),
    'tail share en': (2 * ofEn.tail) / (ofEn.words + 1),
    'tail share zh': (2 * ofZh.tail) / (ofZh.words + 1),
    'least sentence en': ofEn.leastSentence,
    'least sentence zh': ofZh.leastSentence,
    'least sentence words en': ofEn.leastSentenceWords / 5,
    'least sentence words zh': ofZh.leastSentenceWords / 5,
    'sentences en more': Math.min(3, Math.max(0, enSentences - zhSentences)),
    'sentences zh more': Math.min(3, Math.max(0, zhSentences - enSentences)),
    'part too many en': drop.side === 'en' ? Math.max(0, drop.gain) / 5 : 0,
    'part too many zh': drop.side === 'zh' ? Math.max(0, drop.gain) / 5 : 0,
    'parts needed': Math.min(20, Math.max(0, -drop.gain)) / 5,
    length: deviation,
    'end mark zh only': zhEnds && !enEnds ? 1 : 0,
    'end mark en only': enEnds && !zhEnds && CHINESE_MARK.test(zh.text) ? 1 : 0,
    questions: Math.abs(z.questions[0]! - e.questions[0]!),
    exclamations: Math.abs(z.exclamations[0]! - e.exclamations[0]!),
    quotes: Math.min(3, Math.abs(z.openingQuotes[0]! - e.openingQuotes[0]!)),
    'clause marks': Math.log((z.clauseMarks[0]! + 1) / (e.clauseMarks[0]! + 1)),
    'numbers zh only': Math.min(3, open.zh.length),
    'numbers en only': Math.min(3, open.en.length),
    'numbers in zh alone': en.mentions.numbers.length === 0 ? sure(zh) : 0,
    'numbers in en alone': zh.mentions.numbers.length === 0 ? sure(en) : 0,
    'values shared': Math.min(4, agreement.dates.length + matched + agreement.latin.length),
    'dates on one side only': Math.min(3, Math.abs(zh.mentions.dates.length - en.mentions.dates.length)),
    names: Math.min(4, agreement.names.length),
    'names en only': Math.min(4, Math.max(0, en.mentions.names.length - agreement.names.length)),
    'small letter first': SMALL_FIRST.test(en.text) ? 1 : 0,
    'breaks off en': breaksOffEn(en.text),
    'breaks off zh': breaksOffZh(zh.text),
    tokens: bead.zhTokens + bead.enTokens,
  };
  ADEQUACY_FEATURES.forEach((name, id) => {
    out[id] = values[name];
  });
  return { zh: ofZh, en: ofEn };
}

import { narrowed } from './beads/narrow.js';
import { reordered } from './beads/reorder.js';
import type { BeadWeights } from './beads/weights.js';
import type { Workspace } from './beads/workspace.js';
import { agreement } from './evidence/agreement.js';
import type { Stretch } from './evidence/lexical/reading.js';
import type { SegmentMentions } from './evidence/segment-mentions.js';
import { bestLadder, ladderScore } from './ladder/ladder.js';
import { groupParagraphs, type ParagraphGroup } from './pairing/group-paragraphs.js';
import { judgePairs, measuredPairs, type PairingInput, type PairWeights } from './pairing/pair-paragraphs.js';
import type { SegmentRange } from './pairing/paragraph-gain.js';
import type { Prepared } from './prepare.js';
import type { Side } from './types.js';

/** A group of paragraphs with the segments that its ladder runs over. */
export interface MixedStretch {
  readonly group: ParagraphGroup;
  readonly stretch: Stretch;
}

/** What two sentences that change places cost (log weight): less evidence than this does not move a sentence. */
const REORDER_COST = 3;

/** The segments of each paragraph of a side; segments come in the order of their paragraphs. */
export function segmentRanges(side: Side): SegmentRange[] {
  const ranges = side.paragraphs.map(() => ({ from: 0, to: 0 }));
  let at = 0;
  side.paragraphs.forEach((_, p) => {
    const from = at;
    while (at < side.segments.length && side.segments[at]!.paragraph === p) at++;
    ranges[p] = { from, to: at };
  });
  return ranges;
}

/** What is known of pairs of paragraphs beside their words: where they stand, and how long they are. */
function circumstancesOf(zh: Side, en: Side, { reading, mentions, names }: Prepared): PairingInput['circumstances'] {
  const zhMentions = mentionsByParagraph(zh, mentions.zh);
  const enMentions = mentionsByParagraph(en, mentions.en);
  const order = [...zh.paragraphs, ...en.paragraphs].map((p) => p.start).sort((a, b) => a - b);
  const place = new Map(order.map((start, index) => [start, index]));
  return (p, q) => {
    const a = zh.paragraphs[p]!;
    const b = en.paragraphs[q]!;
    const [first, second] = a.start < b.start ? [a, b] : [b, a];
    const agreed = agreement([zhMentions[p]!], [enMentions[q]!], names.same);
    const adjacent = Math.abs(place.get(a.start)! - place.get(b.start)!) === 1;
    return {
      logLengthRatio: Math.log((b.end - b.start) / ((a.end - a.start) * reading.lengthRatio)),
      sharedValues: agreed.dates.length + agreed.numbers.length + agreed.names.length + agreed.latin.length,
      contradictingNumbers: agreed.contradictions.filter(({ zh }) => zh.kind === 'number').length,
      contradictingDates: agreed.contradictions.filter(({ zh }) => zh.kind === 'date').length,
      sameLine: adjacent && !/[\n\r\u2028\u2029\u0085]/.test(zh.text.slice(first.end, second.start)),
      adjacent,
    };
  };
}

/** By paragraph: the mentions of all its segments, put together once and not for every pair. */
function mentionsByParagraph(side: Side, mentions: readonly SegmentMentions[]): SegmentMentions[] {
  return segmentRanges(side).map(({ from, to }) => {
    const own = mentions.slice(from, to);
    return {
      dates: own.flatMap(({ dates }) => dates),
      numbers: own.flatMap(({ numbers }) => numbers),
      names: own.flatMap(({ names }) => names),
      latin: own.flatMap(({ latin }) => latin),
    };
  });
}

/** The pairs of paragraphs of a mixed document that are worth judging. */
export function mixedPairs(zh: Side, en: Side, prepared: Prepared) {
  const input: PairingInput = {
    reading: prepared.reading,
    table: prepared.prior,
    zh: segmentRanges(zh),
    en: segmentRanges(en),
    circumstances: circumstancesOf(zh, en, prepared),
  };
  return { input, pairs: measuredPairs(input) };
}

/** Pairs the paragraphs of a mixed document, whatever their order, and lays out the ladders to be run. */
export function pairMixed(
  zh: Side,
  en: Side,
  prepared: Prepared,
  workspace: Workspace,
  pairWeights: PairWeights,
  ladderWeights: BeadWeights,
): MixedStretch[] {
  const { reading, prior: table } = prepared;
  const { input, pairs } = mixedPairs(zh, en, prepared);
  judgePairs(pairs, zh.paragraphs.length, en.paragraphs.length, pairWeights);
  const stretchOf = (zhParagraphs: readonly number[], enParagraphs: readonly number[]): Stretch => ({
    zh: Int32Array.from(zhParagraphs.flatMap((p) => span(input.zh[p]!))),
    en: Int32Array.from(enParagraphs.flatMap((q) => span(input.en[q]!))),
  });
  // rough scores will do: what speaks for a paragraph in a group is far more than what they miss
  const tryStretch = (stretch: Stretch): number => {
    const { lattice, roughScores } = narrowed(reading, stretch, table, ladderWeights, workspace);
    const scores = { arcs: roughScores, continuation: ladderWeights.continuation };
    return ladderScore(lattice, scores, bestLadder(lattice, scores)!);
  };
  const groups = groupParagraphs(pairs, zh.paragraphs.length, en.paragraphs.length, (z, e) =>
    tryStretch(stretchOf(z, e)),
  );
  return groups.map((group) => {
    const stretch = stretchOf(group.zh, group.en);
    const other = reordered(reading, stretch, table, workspace);
    return { group, stretch: other && tryStretch(other) > tryStretch(stretch) + REORDER_COST ? other : stretch };
  });
}

const span = ({ from, to }: SegmentRange): number[] => Array.from({ length: to - from }, (_, k) => from + k);

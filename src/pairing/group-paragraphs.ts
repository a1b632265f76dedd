import type { CandidatePair } from './pair-features.js';

/** Paragraphs that translate each other, by index on their side, in the order in which they are to be aligned. */
export interface ParagraphGroup {
  readonly zh: readonly number[];
  readonly en: readonly number[];
  /** Probability that the group belongs together, 0..1; that of having no translation where one side is empty. */
  readonly probability: number;
  /** The next best partner of the first paragraph. */
  readonly runnerUp?: { readonly zh: number; readonly en: number; readonly probability: number };
}

/** The score of the best ladder through paragraphs (log weight; nulls included). */
export type TryLadder = (zh: readonly number[], en: readonly number[]) => number;

/**
 * Pairs below this are no pairs. More than a half, because where half of the translations are missing the judgement of pairs is too sure of
 * itself, and one wrong pair is read as two mistakes (npm run order).
 */
const LEAST_PROBABILITY = 0.72;
/** A paragraph that has no partner of its own is tried with this many others that have. */
const MOST_TRIALS = 2;
/** It must be this likely, per token of its own, to come from the other paragraph before it is tried. */
const LEAST_PART_GAIN = -0.25;
/**
 * It joins when the ladder of all is better than that of the others and its own nulls by this (log weight). A sentence or two that have no
 * translation find words of theirs in any long paragraph; those that have one gain far more.
 */
const JOIN_MARGIN = 16;

/** A group does not grow beyond this on a side: more is a document laid out in another way, and each trial costs more than the last. */
const MOST_PARAGRAPHS = 8;

interface Growing {
  zh: number[];
  en: number[];
  probability: number;
  runnerUp?: { readonly zh: number; readonly en: number; readonly probability: number };
}

/**
 * Groups of paragraphs from judged pairs: the most probable pairs first, each paragraph once; then paragraphs that are left over join
 * the group of a paragraph of which they translate a part, if the ladder says so. What remains has no translation. The
 * groups come in the order of their Chinese paragraphs, those without one in the order of their English ones behind.
 */
export function groupParagraphs(
  pairs: readonly CandidatePair[],
  zhCount: number,
  enCount: number,
  tryLadder: TryLadder,
): ParagraphGroup[] {
  const groupOfZh: (Growing | undefined)[] = new Array(zhCount).fill(undefined);
  const groupOfEn: (Growing | undefined)[] = new Array(enCount).fill(undefined);
  const ranked = [...pairs].sort((a, b) => b.probability - a.probability || a.zh - b.zh || a.en - b.en);
  for (const { zh, en, probability } of ranked) {
    if (probability < LEAST_PROBABILITY) break;
    if (groupOfZh[zh] || groupOfEn[en]) continue;
    const group: Growing = { zh: [zh], en: [en], probability };
    groupOfZh[zh] = group;
    groupOfEn[en] = group;
  }
  joinLeftovers(pairs, groupOfZh, groupOfEn, tryLadder);
  noteRunnersUp(ranked, groupOfZh, groupOfEn);

  const groups: ParagraphGroup[] = [];
  const seen = new Set<Growing>();
  const bestOf = (index: number, side: 'zh' | 'en'): number => bestFree.get(`${side}${index}`) ?? 0;
  const bestFree = new Map<string, number>();
  for (const { zh, en, probability } of ranked) {
    if (!groupOfZh[zh] && !bestFree.has(`zh${zh}`)) bestFree.set(`zh${zh}`, probability);
    if (!groupOfEn[en] && !bestFree.has(`en${en}`)) bestFree.set(`en${en}`, probability);
  }
  groupOfZh.forEach((group, p) => {
    if (!group) groups.push({ zh: [p], en: [], probability: 1 - bestOf(p, 'zh') });
    else if (!seen.has(group)) groups.push(group);
    if (group) seen.add(group);
  });
  groupOfEn.forEach((group, q) => {
    if (!group) groups.push({ zh: [], en: [q], probability: 1 - bestOf(q, 'en') });
  });
  return groups;
}

function joinLeftovers(
  pairs: readonly CandidatePair[],
  groupOfZh: (Growing | undefined)[],
  groupOfEn: (Growing | undefined)[],
  tryLadder: TryLadder,
): void {
  // a leftover explains its own tokens by part of the other paragraph; the other's tokens are mostly not explained by it
  const leftovers = new Map<string, { pair: CandidatePair; gain: number }[]>();
  const propose = (key: string, pair: CandidatePair, gain: number): void => {
    if (gain < LEAST_PART_GAIN) return;
    const list = leftovers.get(key);
    if (list) list.push({ pair, gain });
    else leftovers.set(key, [{ pair, gain }]);
  };
  for (const pair of pairs) {
    if (!groupOfEn[pair.en] && groupOfZh[pair.zh])
      propose(`en${pair.en}`, pair, pair.gain.forward / Math.max(1, pair.gain.enTokens));
    if (!groupOfZh[pair.zh] && groupOfEn[pair.en])
      propose(`zh${pair.zh}`, pair, pair.gain.reverse / Math.max(1, pair.gain.zhTokens));
  }
  for (const [key, options] of leftovers) {
    const side = key.startsWith('zh') ? 'zh' : 'en';
    const own = Number(key.slice(2));
    let best: { group: Growing; gain: number; joined: number[] } | undefined;
    for (const { pair } of options.sort((a, b) => b.gain - a.gain).slice(0, MOST_TRIALS)) {
      const group = (side === 'en' ? groupOfZh[pair.zh] : groupOfEn[pair.en])!;
      if (group[side].length >= MOST_PARAGRAPHS) continue;
      const alone = tryLadder(group.zh, group.en) + (side === 'en' ? tryLadder([], [own]) : tryLadder([own], []));
      for (const joined of placements(group[side], own)) {
        const gain = (side === 'en' ? tryLadder(group.zh, joined) : tryLadder(joined, group.en)) - alone;
        if (gain > JOIN_MARGIN && gain > (best?.gain ?? 0)) best = { group, gain, joined };
      }
    }
    if (!best) continue;
    best.group[side] = best.joined;
    (side === 'en' ? groupOfEn : groupOfZh)[own] = best.group;
  }
}

/** Where a paragraph can stand among those of its side: in document order, and at either end. */
function placements(group: readonly number[], own: number): number[][] {
  const ordered = [...group, own].sort((a, b) => a - b);
  const all = [ordered, [...group, own], [own, ...group]];
  return all.filter((list, n) => all.findIndex((other) => other.join() === list.join()) === n);
}

function noteRunnersUp(
  ranked: readonly CandidatePair[],
  groupOfZh: (Growing | undefined)[],
  groupOfEn: (Growing | undefined)[],
): void {
  for (const { zh, en, probability } of ranked) {
    const [byZh, byEn] = [groupOfZh[zh], groupOfEn[en]];
    if (byZh === byEn) continue;
    for (const group of [byZh, byEn]) if (group && !group.runnerUp) group.runnerUp = { zh, en, probability };
  }
}

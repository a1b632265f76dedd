import { BACKGROUND } from '../evidence/lexical/background.js';
import { type Reading, type Stretch, tokenCount } from '../evidence/lexical/reading.js';
import { inverseMeanNearness, nearness } from './evidence-terms.js';
import type { Links } from './links.js';
import { makePathRatio, type TokenLinks } from './path-evidence.js';

/** The lexical evidence of one bead (see evidence-terms.ts and path-evidence.ts). */
export interface BeadEvidence {
  zhTokens: number;
  enTokens: number;
  forward: number;
  reverse: number;
  /** The same with near positions weighing more: f' and r'. */
  forwardNear: number;
  reverseNear: number;
  /** The same along a path: f'' and r''. */
  forwardPath: number;
  reversePath: number;
  /** Tokens for which the other side is clear evidence. */
  zhCovered: number;
  enCovered: number;
  /**
   * Of the segments of a side the one that the other side covers least: log of its share of covered tokens, 0 if there is one segment only.
   */
  zhLeastCovered: number;
  enLeastCovered: number;
}

/** A token counts as covered when the other side makes it this much likelier (log of the ratio). */
const COVERED_RATIO = Math.exp(0.5);
const LOG_BACKGROUND = Math.log(BACKGROUND);

/** Sums over the tokens of one bead; grows to the longest. */
interface Sums {
  plain: Float64Array;
  near: Float64Array;
  /** Of each token by itself. */
  probability: Float64Array;
}
const makeSums = (size: number): Sums => ({
  plain: new Float64Array(size),
  near: new Float64Array(size),
  probability: new Float64Array(size),
});

const makeTokenLinks = (size: number): TokenLinks => ({
  count: 0,
  zh: new Int32Array(size),
  en: new Int32Array(size),
  forward: new Float32Array(size),
  reverse: new Float32Array(size),
});

function longer({ count, zh, en, forward, reverse }: TokenLinks): TokenLinks {
  const links = makeTokenLinks(count * 2);
  links.count = count;
  links.zh.set(zh);
  links.en.set(en);
  links.forward.set(forward);
  links.reverse.set(reverse);
  return links;
}

/** Log of a product of many factors, with few calls of `Math.log`. */
const TOO_LARGE = 1e250;
const TOO_SMALL = 1e-250;

export type BeadEvidenceOf = (i: number, zh: number, j: number, en: number, out: BeadEvidence) => void;

export const emptyEvidence = (): BeadEvidence => ({
  zhTokens: 0,
  enTokens: 0,
  forward: 0,
  reverse: 0,
  forwardNear: 0,
  reverseNear: 0,
  forwardPath: 0,
  reversePath: 0,
  zhCovered: 0,
  enCovered: 0,
  zhLeastCovered: 0,
  enLeastCovered: 0,
});

/**
 * Makes the function that measures beads of a stretch: `zh` Chinese segments from place `i` with `en` English ones from place `j`.
 * Pairs of segments outside the band of the links count as unrelated.
 */
export function beadEvidence(reading: Reading, stretch: Stretch, links: Links): BeadEvidenceOf {
  let zhSums = makeSums(256);
  let enSums = makeSums(256);
  let linked = makeTokenLinks(256);
  const pathRatio = makePathRatio();
  const result = { plain: 0, near: 0, covered: 0, leastCovered: 0 };

  /** Turns the sums over the tokens of `count` segments into log likelihood ratios, and clears them. */
  const close = (
    side: Reading['zh'],
    segments: Int32Array,
    from: number,
    count: number,
    sums: Sums,
    otherTokens: number,
  ): void => {
    let [plain, near, covered, at] = [0, 0, 0, 0];
    let [plainProduct, nearProduct] = [1, 1];
    let unlinked = 0;
    let leastShare = 1;
    for (let s = from; s < from + count; s++) {
      const segment = segments[s]!;
      const end = side.words.offsets[segment + 1]!;
      const coveredBefore = covered;
      for (let token = side.words.offsets[segment]!; token < end; token++, at++) {
        const sum = sums.plain[at]!;
        const probability = side.probability[side.words.tokens[token]!]!;
        sums.probability[at] = probability;
        if (sum === 0) {
          unlinked++;
          continue;
        }
        const scale = (1 - BACKGROUND) / (otherTokens * probability);
        const ratio = sum * scale + BACKGROUND;
        plainProduct *= ratio;
        nearProduct *= sums.near[at]! * scale + BACKGROUND;
        if (ratio > COVERED_RATIO) covered++;
        sums.plain[at] = 0;
        sums.near[at] = 0;
        if (plainProduct > TOO_LARGE || plainProduct < TOO_SMALL) {
          plain += Math.log(plainProduct);
          plainProduct = 1;
        }
        if (nearProduct > TOO_LARGE || nearProduct < TOO_SMALL) {
          near += Math.log(nearProduct);
          nearProduct = 1;
        }
      }
      const share = (covered - coveredBefore + 0.5) / (tokenCount(side, segment) + 1);
      leastShare = Math.min(leastShare, share);
    }
    result.plain = plain + Math.log(plainProduct) + unlinked * LOG_BACKGROUND;
    result.near = near + Math.log(nearProduct) + unlinked * LOG_BACKGROUND;
    result.covered = covered;
    result.leastCovered = count > 1 ? Math.log(leastShare) : 0;
  };

  return (i, zh, j, en, out) => {
    let zhTokens = 0;
    let enTokens = 0;
    for (let s = i; s < i + zh; s++) zhTokens += tokenCount(reading.zh, stretch.zh[s]!);
    for (let s = j; s < j + en; s++) enTokens += tokenCount(reading.en, stretch.en[s]!);
    if (zhTokens > zhSums.plain.length) zhSums = makeSums(zhTokens * 2);
    if (enTokens > enSums.plain.length) enSums = makeSums(enTokens * 2);
    linked.count = 0;
    let zhBefore = 0;
    for (let s = i; s < i + zh; s++) {
      const low = links.low[s - links.from]!;
      const high = links.high[s - links.from]!;
      const base = links.firstPair[s - links.from]! - low;
      let enBefore = 0;
      for (let t = j; t < j + en; t++) {
        if (t >= low && t <= high) {
          const end = links.offsets[base + t + 1]!;
          for (let link = links.offsets[base + t]!; link < end; link++) {
            const zhAt = zhBefore + links.zhToken[link]!;
            const enAt = enBefore + links.enToken[link]!;
            const u = (zhAt + 0.5) / zhTokens;
            const v = (enAt + 0.5) / enTokens;
            const near = nearness(u - v);
            const forward = links.forward[link]!;
            const reverse = links.reverse[link]!;
            enSums.plain[enAt]! += forward;
            enSums.near[enAt]! += forward * near * inverseMeanNearness(v);
            zhSums.plain[zhAt]! += reverse;
            zhSums.near[zhAt]! += reverse * near * inverseMeanNearness(u);
            if (linked.count === linked.zh.length) linked = longer(linked);
            linked.zh[linked.count] = zhAt;
            linked.en[linked.count] = enAt;
            linked.forward[linked.count] = forward;
            linked.reverse[linked.count++] = reverse;
          }
        }
        enBefore += tokenCount(reading.en, stretch.en[t]!);
      }
      zhBefore += tokenCount(reading.zh, stretch.zh[s]!);
    }
    out.zhTokens = zhTokens;
    out.enTokens = enTokens;
    close(reading.en, stretch.en, j, en, enSums, zhTokens);
    out.forward = result.plain;
    out.forwardNear = result.near;
    out.enCovered = result.covered;
    out.enLeastCovered = result.leastCovered;
    close(reading.zh, stretch.zh, i, zh, zhSums, enTokens);
    out.reverse = result.plain;
    out.reverseNear = result.near;
    out.zhCovered = result.covered;
    out.zhLeastCovered = result.leastCovered;
    out.forwardPath = pathRatio(linked.count, {
      target: linked.en,
      source: linked.zh,
      translation: linked.forward,
      probability: enSums.probability,
      targetCount: enTokens,
      sourceCount: zhTokens,
    });
    out.reversePath = pathRatio(linked.count, {
      target: linked.zh,
      source: linked.en,
      translation: linked.reverse,
      probability: zhSums.probability,
      targetCount: zhTokens,
      sourceCount: enTokens,
    });
  };
}

import { BACKGROUND } from '../evidence/lexical/background.js';
import { type Reading, type Stretch, tokenCount } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import { eachLink, firstPairs, type PairBand, type Workspace } from './links.js';

/**
 * What each pair of segments of a band gains over two unrelated segments: f - |e| log l and r - |z| log l of the 1-1 bead. Pairs are
 * numbered as in `Links`.
 */
export interface PairGains {
  readonly firstPair: Int32Array;
  readonly forward: Float32Array;
  readonly reverse: Float32Array;
}

const LOG_BACKGROUND = Math.log(BACKGROUND);

/** Lexical gain of every pair of a band, without storing the links. */
export function pairGains(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  workspace: Workspace,
  band: PairBand,
): PairGains {
  const firstPair = firstPairs(band);
  const pairs = firstPair[band.low.length]!;
  const forward = new Float32Array(pairs);
  const reverse = new Float32Array(pairs);
  const { zh, en } = reading;
  // sum of T(e|z) by English token, of U(z|e) by English segment for the Chinese token at hand
  const sums = workspace.tokenSums;
  const touched: number[] = [];
  const reverseSums = new Float32Array(stretch.en.length);
  const reverseTouched: number[] = [];
  for (let i = 0; i < stretch.zh.length; i++) {
    const segment = stretch.zh[i]!;
    const zhFrom = zh.words.offsets[segment]!;
    const zhTokens = tokenCount(zh, segment);
    const base = firstPair[i]! - band.low[i]!;
    let current = -1;
    const endToken = (): void => {
      const probability = current < 0 ? 1 : zh.probability[zh.words.tokens[zhFrom + current]!]!;
      for (const j of reverseTouched) {
        const ratio = reverseSums[j]! / tokenCount(en, stretch.en[j]!) / probability;
        reverse[base + j]! += Math.log((1 - BACKGROUND) * ratio + BACKGROUND) - LOG_BACKGROUND;
        reverseSums[j] = 0;
      }
      reverseTouched.length = 0;
    };
    eachLink(reading, stretch, table, workspace, band, i, (j, zhToken, enToken, item) => {
      if (zhToken !== current) {
        endToken();
        current = zhToken;
      }
      if (reverseSums[j] === 0) reverseTouched.push(j);
      reverseSums[j]! += table.reverse[item]!;
      const at = en.words.offsets[stretch.en[j]!]! + enToken;
      if (sums[at] === 0) touched.push(at);
      sums[at]! += table.forward[item]!;
    });
    endToken();
    for (const at of touched) {
      const ratio = sums[at]! / zhTokens / en.probability[en.words.tokens[at]!]!;
      forward[base + workspace.places[en.segmentOfToken[at]!]!]! +=
        Math.log((1 - BACKGROUND) * ratio + BACKGROUND) - LOG_BACKGROUND;
      sums[at] = 0;
    }
    touched.length = 0;
  }
  return { firstPair, forward, reverse };
}

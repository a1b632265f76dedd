import { BACKGROUND } from '../evidence/lexical/background.js';
import { type Reading, type Stretch, tokenCount } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import { firstPairs, type PairBand } from './pair-band.js';
import { openWindow } from './token-window.js';
import type { Workspace } from './workspace.js';

/**
 * What each pair of segments of a band gains over two unrelated segments: f - |e| log l and r - |z| log l of the 1-1 bead. Pairs are
 * numbered as in `Links`.
 */
export interface PairGains {
  readonly firstPair: Int32Array;
  readonly forward: Float32Array;
  readonly reverse: Float32Array;
}

/** A likelihood ratio r of a token counts for log((1 - l) r + l) - log l = log(FACTOR r + 1). */
const FACTOR = (1 - BACKGROUND) / BACKGROUND;
/** Products of factors are turned into logs when they grow beyond this. */
const TOO_LARGE = 1e250;

/** Lexical gain of every pair of a band, without storing the links. */
export function pairGains(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  workspace: Workspace,
  band: PairBand,
): PairGains {
  const { zh, en } = reading;
  const firstPair = firstPairs(band);
  const pairs = firstPair[band.low.length]!;
  const forward = new Float32Array(pairs);
  const reverse = new Float32Array(pairs);
  const window = openWindow(reading, stretch, band, workspace);
  const { first, next, places, words } = window;
  // of one Chinese segment: the sum of T(e|z) by English token
  const sums = new Float64Array(places.length);
  const touched = new Int32Array(places.length);
  // of one Chinese token: the sum of U(z|e) by English place
  const reverseSums = new Float64Array(window.offsets.length);
  const reverseTouched = new Int32Array(window.offsets.length);
  // products over the tokens, by English place
  const products = new Float64Array(window.offsets.length).fill(1);
  const factorOf = Float64Array.from(window.offsets, (_, j) =>
    j + 1 < window.offsets.length ? FACTOR / tokenCount(en, stretch.en[window.from + j]!) : 0,
  );

  /** Multiplies in the factor of a token; a product that grows too large goes into the sum. */
  const multiply = (into: Float32Array, pair: number, place: number, factor: number): void => {
    const product = products[place]! * factor;
    if (product < TOO_LARGE) products[place] = product;
    else {
      into[pair]! += Math.log(product);
      products[place] = 1;
    }
  };
  const finish = (into: Float32Array, i: number): void => {
    for (let pair = firstPair[i]!, place = band.low[i]! - window.from; pair < firstPair[i + 1]!; pair++, place++) {
      into[pair]! += Math.log(products[place]!);
      products[place] = 1;
    }
  };

  for (let i = 0; i < band.low.length; i++) {
    const [low, high] = [band.low[i]!, band.high[i]!];
    if (high < low) continue;
    window.moveTo(low);
    const end = window.offsets[high + 1 - window.from]!;
    const base = firstPair[i]! - low;
    const segment = stretch.zh[band.from + i]!;
    const zhTokens = tokenCount(zh, segment);
    let touchedCount = 0;
    for (let at = zh.words.offsets[segment]!; at < zh.words.offsets[segment + 1]!; at++) {
      const z = zh.words.tokens[at]!;
      const rowEnd = table.offsets[z + 1]!;
      let reverseCount = 0;
      for (let item = table.offsets[z]!; item < rowEnd; item++) {
        for (let token = first[table.english[item]!]!; token < end; token = next[token]!) {
          const place = places[token]! - window.from;
          if (reverseSums[place] === 0) reverseTouched[reverseCount++] = place;
          reverseSums[place]! += table.reverse[item]!;
          if (sums[token] === 0) touched[touchedCount++] = token;
          sums[token]! += table.forward[item]!;
        }
      }
      const probability = zh.probability[z]!;
      for (let k = 0; k < reverseCount; k++) {
        const place = reverseTouched[k]!;
        const factor = (reverseSums[place]! * factorOf[place]!) / probability + 1;
        reverseSums[place] = 0;
        multiply(reverse, base + window.from + place, place, factor);
      }
    }
    finish(reverse, i);
    const scale = FACTOR / zhTokens;
    for (let k = 0; k < touchedCount; k++) {
      const token = touched[k]!;
      const factor = (sums[token]! * scale) / en.probability[words[token]!]! + 1;
      sums[token] = 0;
      multiply(forward, base + places[token]!, places[token]! - window.from, factor);
    }
    finish(forward, i);
  }
  window.close();
  return { firstPair, forward, reverse };
}

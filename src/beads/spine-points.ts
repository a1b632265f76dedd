import type { Reading, ReadSide, Stretch } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import type { SpinePoints } from '../ladder/spine.js';
import type { RunningLengths } from './running-lengths.js';

/** All occurrences of two words are points when the product of their numbers is at most this. */
const RARE_PRODUCT = 16;
/** Of words that come more often, but no oftener than every so many segments, each occurrence is a point with the nearest of the other side. */
const SEGMENTS_APART = 400;
/** Such a point weighs as much as one of `RARE_PRODUCT`. Without them a text that is repeated, or that has no rare words, would have no spine. */
const NEAREST_WEIGHT = 1 / RARE_PRODUCT;
/** Translations less likely than this say too little. */
const LEAST_PROBABILITY = 0.08;

/** CSR by word: the places at which it occurs in a stretch, in order; none for words that occur more than `most` times. */
interface Occurrences {
  readonly offsets: Int32Array;
  readonly places: Int32Array;
}

function occurrencesOf({ words }: ReadSide, segments: Int32Array, most: number): Occurrences {
  const counts = new Int32Array(words.counts.length);
  const eachToken = (take: (word: number, place: number) => void): void => {
    for (let i = 0; i < segments.length; i++) {
      const end = words.offsets[segments[i]! + 1]!;
      for (let at = words.offsets[segments[i]!]!; at < end; at++) take(words.tokens[at]!, i);
    }
  };
  eachToken((word) => counts[word]!++);
  const offsets = new Int32Array(counts.length + 1);
  for (let w = 0; w < counts.length; w++) offsets[w + 1] = offsets[w]! + (counts[w]! <= most ? counts[w]! : 0);
  const next = offsets.slice();
  const places = new Int32Array(offsets[counts.length]!);
  eachToken((word, place) => {
    if (counts[word]! <= most) places[next[word]!++] = place;
  });
  return { offsets, places };
}

/** The pairs of segments of a stretch that share rare words; their number grows with the stretch, not with the product of its sides. */
export function spinePoints(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  lengths: RunningLengths,
): SpinePoints {
  const most = Math.max(RARE_PRODUCT, Math.floor(Math.min(stretch.zh.length, stretch.en.length) / SEGMENTS_APART));
  const zh = occurrencesOf(reading.zh, stretch.zh, most);
  const en = occurrencesOf(reading.en, stretch.en, most);
  const found: { zh: number[]; en: number[]; weight: number[] } = { zh: [], en: [], weight: [] };
  const add = (i: number, j: number, weight: number): void => {
    found.zh.push(i);
    found.en.push(j);
    found.weight.push(weight);
  };
  for (let z = 0; z + 1 < zh.offsets.length; z++) {
    const zhPlaces = zh.places.subarray(zh.offsets[z], zh.offsets[z + 1]);
    if (zhPlaces.length === 0) continue;
    for (let item = table.offsets[z]!; item < table.offsets[z + 1]!; item++) {
      if (table.forward[item]! < LEAST_PROBABILITY) continue;
      const e = table.english[item]!;
      const enPlaces = en.places.subarray(en.offsets[e], en.offsets[e + 1]);
      if (enPlaces.length === 0) continue;
      const weight = table.forward[item]! ** 0.5 * Math.log(1 / reading.en.probability[e]!);
      const product = zhPlaces.length * enPlaces.length;
      if (product <= RARE_PRODUCT) for (const i of zhPlaces) for (const j of enPlaces) add(i, j, weight / product);
      else nearest(zhPlaces, enPlaces, lengths, (i, j) => add(i, j, weight * NEAREST_WEIGHT));
    }
  }
  return {
    zh: Int32Array.from(found.zh),
    en: Int32Array.from(found.en),
    weight: Float64Array.from(found.weight),
  };
}

/** Pairs each Chinese place with the English ones right before and behind it, by their share of the text before them. */
function nearest(
  zhPlaces: Int32Array,
  enPlaces: Int32Array,
  { zh, en }: RunningLengths,
  take: (zh: number, en: number) => void,
): void {
  let next = 0;
  for (const i of zhPlaces) {
    while (next < enPlaces.length && en[enPlaces[next]!]! < zh[i]!) next++;
    if (next > 0) take(i, enPlaces[next - 1]!);
    if (next < enPlaces.length) take(i, enPlaces[next]!);
  }
}

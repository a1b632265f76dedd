/**
 * MinHash with bands (Broder 1997; Indyk and Motwani 1998): pairs that are alike share at least one band with high probability. With 8 bands of 6 rows two
 * pairs of likeness 0.9 meet with a probability of 0.998, of 0.8 with 0.91, of 0.5 with 0.12; those that meet are then compared exactly.
 */
export const BANDS = 8;
const ROWS = 6;
const COUNT = BANDS * ROWS;

/** Odd multipliers and summands of the hash functions, from a fixed linear congruential sequence: the same in every version. */
const [MULTIPLIERS, SUMMANDS] = constants();

function constants(): [Uint32Array, Uint32Array] {
  const [multipliers, summands] = [new Uint32Array(COUNT), new Uint32Array(COUNT)];
  let state = 0x2545f491;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state ^ (state >>> 15)) >>> 0;
  };
  for (let i = 0; i < COUNT; i++) {
    multipliers[i] = next() | 1;
    summands[i] = next();
  }
  return [multipliers, summands];
}

/** A key of 32 bits for each band. */
export function bandKeys(shingles: Uint32Array): Uint32Array {
  const keys = new Uint32Array(BANDS);
  for (let band = 0; band < BANDS; band++) {
    let key = 0x811c9dc5 ^ band;
    for (let row = 0; row < ROWS; row++) {
      const at = band * ROWS + row;
      const [multiplier, summand] = [MULTIPLIERS[at]!, SUMMANDS[at]!];
      let least = 0xffffffff;
      for (let i = 0; i < shingles.length; i++) {
        let hash = Math.imul(shingles[i]! ^ summand, multiplier);
        hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
        if (hash < least) least = hash;
      }
      key = Math.imul(key ^ least, 0x01000193);
      key = Math.imul(key ^ (key >>> 15), 0x85ebca6b);
    }
    keys[band] = key >>> 0;
  }
  return keys;
}

/**
 * How the words of one document translate, as compressed sparse rows by Chinese word: row z is items `offsets[z]` to
 * `offsets[z + 1]`; item k says that z is translated by English word `english[k]` with T(e|z) = `forward[k]`, and the other way
 * with U(z|e) = `reverse[k]`.
 */
export interface TranslationTable {
  readonly offsets: Int32Array;
  readonly english: Int32Array;
  readonly forward: Float32Array;
  readonly reverse: Float32Array;
}

/** Collects rows of (English word, weight) in any order; weights of the same word add up. */
export interface RowBuilder {
  add(english: number, weight: number): void;
  /** Ends the row of the next Chinese word. */
  endRow(): void;
  finish(): { offsets: Int32Array; english: Int32Array; forward: Float32Array };
}

export function makeRowBuilder(rows: number, englishWords: number): RowBuilder {
  const sums = new Float32Array(englishWords);
  const touched = new Int32Array(englishWords);
  let touchedCount = 0;
  const offsets = new Int32Array(rows + 1);
  let english = new Int32Array(rows * 4 + 16);
  let forward = new Float32Array(rows * 4 + 16);
  let row = 0;
  let items = 0;
  return {
    add(e, weight) {
      if (weight <= 0) return;
      if (sums[e] === 0) touched[touchedCount++] = e;
      sums[e]! += weight;
    },
    endRow() {
      let sum = 0;
      for (let k = 0; k < touchedCount; k++) sum += sums[touched[k]!]!;
      const scale = sum > 1 ? 1 / sum : 1;
      if (items + touchedCount > english.length) {
        const size = Math.max(english.length * 2, items + touchedCount);
        const [longerEnglish, longerForward] = [new Int32Array(size), new Float32Array(size)];
        longerEnglish.set(english);
        longerForward.set(forward);
        [english, forward] = [longerEnglish, longerForward];
      }
      for (let k = 0; k < touchedCount; k++) {
        const e = touched[k]!;
        english[items] = e;
        forward[items++] = sums[e]! * scale;
        sums[e] = 0;
      }
      touchedCount = 0;
      offsets[++row] = items;
    },
    finish: () => ({ offsets, english: english.slice(0, items), forward: forward.slice(0, items) }),
  };
}

/**
 * U(z|e) from T(e|z): `share` of the column mass of e, each z weighted by `weightOf(z)`; at most `most`.
 */
export function reverseOf(
  rows: { readonly offsets: Int32Array; readonly english: Int32Array; readonly forward: Float32Array },
  englishWords: number,
  share: number,
  weightOf: (zh: number) => number,
  most = 1,
): Float32Array {
  const { offsets, english, forward } = rows;
  const columns = new Float64Array(englishWords);
  for (let z = 0; z + 1 < offsets.length; z++) {
    const weight = weightOf(z);
    for (let k = offsets[z]!; k < offsets[z + 1]!; k++) columns[english[k]!]! += forward[k]! * weight;
  }
  const reverse = new Float32Array(english.length);
  for (let z = 0; z + 1 < offsets.length; z++) {
    const weight = weightOf(z);
    for (let k = offsets[z]!; k < offsets[z + 1]!; k++) {
      reverse[k] = Math.min(most, (share * forward[k]! * weight) / columns[english[k]!]!);
    }
  }
  return reverse;
}

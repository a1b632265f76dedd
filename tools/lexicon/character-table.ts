/** Trains t(stem | Chinese character) on the dictionary itself. */

export interface TrainingPair {
  readonly characters: readonly string[];
  readonly stems: readonly string[];
}

const ROUNDS = 6;
/** Probability mass of the null word, as a multiple of the stem's own probability: common stems explain themselves. */
const NULL_MASS = 0.05;
/** Added to each denominator, so that characters seen in few entries stay modest. */
const SMOOTHING = 3;
const SMALLEST = 0.001;

/**
 * IBM model 1 (Brown et al. 1993, "The mathematics of statistical machine translation") with headword characters as the
 * source and the stems of one sense as the target: what a character contributes to the meaning of the words it stands in.
 */
export function trainCharacterTable(pairs: readonly TrainingPair[]): Map<string, Map<string, number>> {
  const frequency = new Map<string, number>();
  let tokens = 0;
  for (const { stems } of pairs) {
    tokens += stems.length;
    for (const s of stems) frequency.set(s, (frequency.get(s) ?? 0) + 1);
  }

  let table = new Map<string, Map<string, number>>();
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<string, Map<string, number>>();
    const totals = new Map<string, number>();
    for (const { characters, stems } of pairs) {
      for (const s of stems) {
        const nullShare = (NULL_MASS * frequency.get(s)!) / tokens;
        const shares = characters.map((c) => (round === 0 ? 1 / tokens ** 0.5 : (table.get(c)?.get(s) ?? 0)));
        const sum = shares.reduce((a, b) => a + b, nullShare);
        if (sum === 0) continue;
        characters.forEach((c, i) => {
          const count = shares[i]! / sum;
          if (count === 0) return;
          let row = counts.get(c);
          if (!row) counts.set(c, (row = new Map()));
          row.set(s, (row.get(s) ?? 0) + count);
          totals.set(c, (totals.get(c) ?? 0) + count);
        });
      }
    }
    table = counts;
    for (const [c, row] of counts) {
      const denominator = totals.get(c)! + SMOOTHING;
      for (const [s, count] of row) {
        const probability = count / denominator;
        if (probability < SMALLEST / 10) row.delete(s);
        else row.set(s, probability);
      }
    }
  }
  for (const row of table.values()) for (const [s, p] of row) if (p < SMALLEST) row.delete(s);
  return table;
}

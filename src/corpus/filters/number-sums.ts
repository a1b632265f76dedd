import type { NumberValue } from '../../evidence/numerals/number-value.js';
import type { FoundNumber } from '../../evidence/segment-mentions.js';

/** "Three hundred and forty thousand" may have been read as 300 and 40,000: the first counts thousands too. */
const SCALES = [1, 1e3, 1e6];
const MOST_PARTS = 4;

/** The numbers that make up a value together, one behind the other: "a hundred" and "twenty" for 一百二十. */
export function partsOf({ low }: NumberValue, numbers: readonly FoundNumber[]): readonly FoundNumber[] {
  for (let from = 0; from < numbers.length; from++) {
    for (let to = from + 2; to <= Math.min(numbers.length, from + MOST_PARTS); to++) {
      const parts = numbers.slice(from, to);
      const last = parts.at(-1)!.value.low;
      const sums = parts
        .slice(0, -1)
        .reduce((all, part) => all.flatMap((sum) => SCALES.map((scale) => sum + part.value.low * scale)), [last]);
      if (sums.includes(low)) return parts;
    }
  }
  return [];
}

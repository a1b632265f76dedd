import type { Reading } from './reading.js';
import type { TranslationTable } from './translation-table.js';

/**
 * An item tells something when it makes one of its words this much likelier beside the other than by itself, if the other stood alone; the other words
 * of its sentence share that out. Three quarters of the items and most of the links do not: "the" and 的.
 */
const LEAST_RATIO = 20;

const known = new WeakMap<TranslationTable, TranslationTable>();

/** The table without the items that say next to nothing: enough to compare segments, at a fraction of the cost. Made once for each table. */
export function tellingItems(table: TranslationTable, reading: Reading): TranslationTable {
  let telling = known.get(table);
  if (!telling) known.set(table, (telling = selected(table, reading)));
  return telling;
}

function selected(table: TranslationTable, { zh, en }: Reading): TranslationTable {
  const rows = table.offsets.length - 1;
  const offsets = new Int32Array(rows + 1);
  const english = new Int32Array(table.english.length);
  const forward = new Float32Array(table.english.length);
  const reverse = new Float32Array(table.english.length);
  let count = 0;
  for (let z = 0; z < rows; z++) {
    const leastReverse = LEAST_RATIO * zh.probability[z]!;
    for (let item = table.offsets[z]!; item < table.offsets[z + 1]!; item++) {
      const e = table.english[item]!;
      if (table.forward[item]! < LEAST_RATIO * en.probability[e]! && table.reverse[item]! < leastReverse) continue;
      english[count] = e;
      forward[count] = table.forward[item]!;
      reverse[count++] = table.reverse[item]!;
    }
    offsets[z + 1] = count;
  }
  return {
    offsets,
    english: english.slice(0, count),
    forward: forward.slice(0, count),
    reverse: reverse.slice(0, count),
  };
}

import type { Reading } from './reading.js';
import type { TranslationTable } from './translation-table.js';

/**
 * An item tells something when it makes one of its words this many times likelier beside the other than by itself, if the other stood alone; the other
 * words of its sentence share that out. By the first, three quarters of the items and most of the links do not ("the" and 的), which is enough to
 * compare segments; by the second, those that no score notices.
 */
const LEAST_RATIO = { much: 20, anything: 2 } as const;

const known = new WeakMap<TranslationTable, Map<keyof typeof LEAST_RATIO, TranslationTable>>();

/** The table with only the items that tell something. Made once for each table. */
export function tellingItems(
  table: TranslationTable,
  reading: Reading,
  what: keyof typeof LEAST_RATIO,
): TranslationTable {
  let ofTable = known.get(table);
  if (!ofTable) known.set(table, (ofTable = new Map()));
  let telling = ofTable.get(what);
  if (!telling) ofTable.set(what, (telling = selected(table, reading, LEAST_RATIO[what])));
  return telling;
}

function selected(table: TranslationTable, { zh, en }: Reading, leastRatio: number): TranslationTable {
  const rows = table.offsets.length - 1;
  const offsets = new Int32Array(rows + 1);
  const english = new Int32Array(table.english.length);
  const forward = new Float32Array(table.english.length);
  const reverse = new Float32Array(table.english.length);
  let count = 0;
  for (let z = 0; z < rows; z++) {
    const leastReverse = leastRatio * zh.probability[z]!;
    for (let item = table.offsets[z]!; item < table.offsets[z + 1]!; item++) {
      const e = table.english[item]!;
      if (table.forward[item]! < leastRatio * en.probability[e]! && table.reverse[item]! < leastReverse) continue;
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

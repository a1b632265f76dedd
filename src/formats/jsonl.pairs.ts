import { badInput } from './bad-input.js';
import { jsonLine } from './json-line.js';
import { type JsonObject, jsonLinesOf } from './json-lines-of.js';
import { ONE_PART, onePart } from './one-part.js';
import type { Pair } from './pair.js';
import type { PairFormat } from './pair-format.js';
import { pairFields, readFields } from './pair-record.js';
import { typeOf } from './pair-shape.js';

/** Our JSON Lines, one bead a line; see `jsonl`. Holds everything. Lines of `documents` are read as well. */
export const jsonlPairs: PairFormat = {
  parts: ONE_PART,
  extension: '.jsonl',
  async *read(parts, options) {
    for await (const { number, record } of jsonLinesOf(parts, options)) {
      const at = { number, file: options.files?.[0] };
      if (Array.isArray(record.beads)) {
        const document = typeof record.id === 'string' ? { document: record.id } : {};
        for (const bead of record.beads) yield { ...document, ...pairOf(bead as JsonObject, at) };
      } else if (record.error === undefined) {
        yield pairOf(record, at);
      }
    }
  },
  write: () =>
    onePart((pair) => {
      const { document, zh, en } = pair;
      const fields = pairFields({ ...pair, type: typeOf(pair) });
      return jsonLine({ ...(document !== undefined && { document }), zh, en, ...fields });
    }),
};

function pairOf(record: JsonObject, at: { number: number; file: string | undefined }): Pair {
  const { zh, en } = record;
  if (typeof zh !== 'string' || typeof en !== 'string') {
    throw badInput(
      'there is no `zh` and `en` with texts; give lines as `duizhao align --format jsonl` writes them',
      at,
    );
  }
  return { zh, en, ...readFields(record) };
}

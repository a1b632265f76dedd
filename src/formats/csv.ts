import { badInput } from './bad-input.js';
import { csvRecords } from './csv-records.js';
import { ONE_PART, onePart } from './one-part.js';
import { ordered, type Pair } from './pair.js';
import type { PairFormat, WritePairsOptions } from './pair-format.js';
import { readType, typeOf } from './pair-shape.js';
import { readConfidence } from './read-confidence.js';
import { readSpans, spanText } from './span-text.js';

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * CSV by RFC 4180, with a header: source, target, `confidence`, `type`, `document`, `zh_spans`, `en_spans`, `status`, `count`. Excel takes it
 * for UTF-8 only with a byte order mark: `csvForExcel`.
 */
export const csv: PairFormat = {
  parts: ONE_PART,
  extension: '.csv',
  async *read([chunks], { files, onLine }) {
    let columns: readonly string[] | undefined;
    for await (const { number, cells } of csvRecords(chunks!, files?.[0])) {
      if (cells.length === 1 && cells[0] === '') continue;
      if (!columns) {
        columns = cells.map((cell) => cell.replace(BYTE_ORDER_MARK, '').trim().toLowerCase());
        if (columns.includes('zh') && columns.includes('en')) continue;
        throw badInput('has no header with `zh` and `en`; name the columns in the first line', {
          number,
          file: files?.[0],
        });
      }
      const cell = (name: string) => cells[columns!.indexOf(name)];
      const [zh, en] = [cell('zh'), cell('en')];
      if (zh === undefined || en === undefined) {
        throw badInput(`has ${cells.length} cells, fewer than the header`, { number, file: files?.[0] });
      }
      onLine?.(number);
      const [document, status, count] = [cell('document'), cell('status'), cell('count')];
      yield {
        ...(document && { document }),
        zh,
        en,
        ...readType(cell('type')),
        ...readConfidence(cell('confidence')),
        ...readSpans(cell('zh_spans') || undefined, cell('en_spans') || undefined),
        ...(status && { status }),
        ...(count && { count: Number(count) }),
      } satisfies Pair;
    }
  },
  write: (options) => writer(options, ''),
};

/** The same with a byte order mark, as Excel needs it. */
export const csvForExcel: PairFormat = { ...csv, write: (options) => writer(options, BYTE_ORDER_MARK) };

function writer({ direction = 'zh-en' }: WritePairsOptions, mark: string) {
  const order = ordered(direction);
  const record = (cells: readonly (string | number | undefined)[]) => `${cells.map(quoted).join()}\r\n`;
  return onePart(
    (pair) => {
      const { confidence, document, spans, status, count } = pair;
      const texts = order.map((lang) => pair[lang]);
      const where = [spans && spanText(spans.zh), spans && spanText(spans.en)];
      return record([...texts, confidence, typeOf(pair), document, ...where, status, count]);
    },
    () => mark + record([...order, 'confidence', 'type', 'document', 'zh_spans', 'en_spans', 'status', 'count']),
  );
}

function quoted(cell: string | number | undefined): string {
  const text = String(cell ?? '');
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import type { Both, Pair } from './pair.js';
import { readType } from './pair-shape.js';

/** Fields of a pair that JSON holds beside its texts; `evidence` is passed through as it is. */
export function pairFields({
  document,
  type,
  confidence,
  spans,
  evidence,
  status,
  note,
  original,
  count,
}: Pair): object {
  return {
    ...(document !== undefined && { document }),
    ...(type !== undefined && { type }),
    ...(confidence !== undefined && { confidence }),
    ...(spans && { spans }),
    ...(evidence !== undefined && { evidence }),
    ...(status !== undefined && { status }),
    ...(note !== undefined && { note }),
    ...(original && { original }),
    ...(count !== undefined && { count }),
  };
}

/** The same fields out of a record that was read; what is not of the right form is passed over. */
export function readFields(record: Readonly<Record<string, unknown>>): Omit<Pair, 'zh' | 'en'> {
  const { document, type, confidence, spans, evidence, status, note, original, count } = record;
  return {
    ...(typeof document === 'string' && { document }),
    ...readType(typeof type === 'string' ? type : undefined),
    ...(typeof confidence === 'number' && confidence >= 0 && confidence <= 1 && { confidence }),
    ...(areSpans(spans) && { spans }),
    ...(evidence !== undefined && { evidence }),
    ...(typeof status === 'string' && { status }),
    ...(typeof note === 'string' && { note }),
    ...readOriginal(original),
    ...(typeof count === 'number' && { count }),
  };
}

function readOriginal(value: unknown): Pick<Pair, 'original'> {
  const texts = Object.entries((value ?? {}) as object).filter(
    ([lang, text]) => (lang === 'zh' || lang === 'en') && typeof text === 'string',
  );
  return texts.length > 0 ? { original: Object.fromEntries(texts) } : {};
}

function areSpans(value: unknown): value is Both<[number, number][]> {
  const { zh, en } = (value ?? {}) as Partial<Both<unknown>>;
  return [zh, en].every(
    (side) =>
      Array.isArray(side) &&
      side.every((span) => Array.isArray(span) && span.length === 2 && span.every(Number.isInteger)),
  );
}

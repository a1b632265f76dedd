import type { Both } from './pair.js';

type Spans = readonly (readonly [start: number, end: number])[];

/** `0-19 20-31`: the spans of a side in formats that have text only. */
export function spanText(spans: Spans): string {
  return spans.map(([start, end]) => `${start}-${end}`).join(' ');
}

/** Spans of both sides that `spanText` wrote, if they are that. */
export function readSpans(zh: string | undefined, en: string | undefined): { spans?: Both<Spans> } {
  if (zh === undefined && en === undefined) return {};
  const read = { zh: spansOf(zh ?? ''), en: spansOf(en ?? '') };
  return read.zh && read.en ? { spans: { zh: read.zh, en: read.en } } : {};
}

function spansOf(text: string): Spans | undefined {
  if (text.trim() === '') return [];
  const spans = text
    .trim()
    .split(' ')
    .map((part) => /^(\d+)-(\d+)$/.exec(part));
  if (spans.some((match) => !match)) return undefined;
  return spans.map((match) => [Number(match![1]), Number(match![2])] as const);
}

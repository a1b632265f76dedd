import type { Anchor, Bead, Bitext, Contradiction, Lang, MentionKind, Segment, Side, Span } from '../../src/types.js';

/** A mention pair as it stands in the texts of its row: Chinese, English, key (for a contradiction two keys). */
type Pair = readonly [zh: string, en: string, key: string, enKey?: string];

/** One bead by its sentences. */
export interface Row {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly confidence: number;
  readonly dates?: readonly Pair[];
  readonly numbers?: readonly Pair[];
  readonly names?: readonly Pair[];
  readonly contradictions?: readonly (readonly [kind: MentionKind, ...pair: Pair])[];
  readonly coverage?: { readonly zh: number; readonly en: number };
  readonly lengthRatio?: number;
  readonly runnerUp?: { readonly zh: readonly number[]; readonly en: readonly number[]; readonly probability: number };
}

/** A bitext of two documents in which every sentence is a line, and the rows are the beads. */
export function bitextOf(rows: readonly Row[]): Bitext {
  const zh = side('zh', rows);
  const en = side('en', rows);
  const next = { zh: 0, en: 0 };
  const beads = rows.map((row): Bead => {
    const indices = { zh: row.zh.map(() => next.zh++), en: row.en.map(() => next.en++) };
    const find = (lang: Lang, text: string): Span => locate(lang === 'zh' ? zh : en, indices[lang], text);
    const anchors = (kind: MentionKind, pairs: readonly Pair[] = []): Anchor[] =>
      pairs.map(([zhText, enText, key]) => ({ kind, key, zh: find('zh', zhText), en: find('en', enText), weight: 1 }));
    const contradictions = (row.contradictions ?? []).map(
      ([kind, zhText, enText, zhKey, enKey]): Contradiction => ({
        kind,
        zh: find('zh', zhText),
        en: find('en', enText),
        zhKey,
        enKey: enKey ?? zhKey,
      }),
    );
    return {
      ...indices,
      confidence: row.confidence,
      evidence: {
        dates: anchors('date', row.dates),
        numbers: anchors('number', row.numbers),
        names: anchors('name', row.names),
        coverage: row.coverage ?? { zh: 0, en: 0 },
        lengthRatio: row.lengthRatio ?? 1,
        lead: row.confidence - (row.runnerUp?.probability ?? 0),
        ...(row.runnerUp && { runnerUp: row.runnerUp }),
        contradictions,
      },
    };
  });
  return { zh, en, beads, anchors: [], diagnostics: [], signature: 'duizhao/test' };
}

function side(lang: Lang, rows: readonly Row[]): Side {
  const sentences = rows.flatMap((row) => row[lang]);
  let start = 0;
  const segments = sentences.map((sentence, paragraph): Segment => {
    const segment = { start, end: start + sentence.length, paragraph };
    start = segment.end + 1;
    return segment;
  });
  const paragraphs = segments.map((segment) => ({ start: segment.start, end: segment.end, lang }));
  return { lang, text: sentences.join('\n'), paragraphs, segments };
}

function locate(side: Side, segments: readonly number[], text: string): Span {
  for (const index of segments) {
    const { start, end } = side.segments[index]!;
    const at = side.text.slice(start, end).indexOf(text);
    if (at >= 0) return { start: start + at, end: start + at + text.length };
  }
  throw new Error(`The fixture has no "${text}" in this bead`);
}

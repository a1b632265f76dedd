import { contentOf } from './content.js';
import type { CorpusPair } from './corpus-pair.js';
import type { Finding } from './filters/judge.js';
import { textHash } from './text-hash.js';

/** A sentence of a test set. */
export interface TestText {
  readonly lang: 'zh' | 'en';
  readonly text: string;
  /** Where it stands, for a person: `newstest.tsv:12`. */
  readonly place: string;
}

/** Words of English or characters of Chinese in a row that are looked for. */
const LENGTHS = { zh: 6, en: 4 } as const;
/** Of the pieces of the shorter text so many must stand in the other, 0..1. */
const MOST_OVERLAP = 0.5;
/** Fewer pieces say too little: a shorter text must be the same, and long enough to be no phrase that everybody uses. */
const LEAST_PIECES = 3;
const LEAST_SAME = { zh: 4, en: 3 } as const;
const HAN_PART = /\p{Script=Han}|[^\s\p{Script=Han}]+/gu;

/** Says which pairs overlap the sentences of test sets, on either side. */
export function makeOverlapJudge(texts: readonly TestText[]): (pair: CorpusPair) => Finding | undefined {
  const sides = { zh: new SideIndex('zh', texts), en: new SideIndex('en', texts) };
  return (pair) => sides.zh.overlap(pair.zh) ?? sides.en.overlap(pair.en);
}

class SideIndex {
  readonly #lang: 'zh' | 'en';
  readonly #texts: readonly TestText[];
  /** How many pieces each text has. */
  readonly #sizes: number[] = [];
  /** By piece the texts that have it. */
  readonly #byPiece = new Map<number, number[]>();
  /** By content. */
  readonly #same = new Map<string, number>();

  constructor(lang: 'zh' | 'en', texts: readonly TestText[]) {
    this.#lang = lang;
    this.#texts = texts.filter((text) => text.lang === lang);
    for (const [index, { text }] of this.#texts.entries()) {
      const units = unitsOf(text, lang);
      if (!this.#same.has(units.join(' '))) this.#same.set(units.join(' '), index);
      const pieces = piecesOf(units, LENGTHS[lang]);
      this.#sizes.push(pieces.size);
      for (const piece of pieces) {
        const list = this.#byPiece.get(piece);
        if (list) list.push(index);
        else this.#byPiece.set(piece, [index]);
      }
    }
  }

  overlap(text: string): Finding | undefined {
    if (this.#texts.length === 0) return undefined;
    const lang = this.#lang;
    const units = unitsOf(text, lang);
    const name = lang === 'zh' ? 'Chinese' : 'English';
    const same = units.length >= LEAST_SAME[lang] ? this.#same.get(units.join(' ')) : undefined;
    if (same !== undefined) {
      const message = `the ${name} stands in the test set, at ${this.#texts[same]!.place}`;
      return { message, value: 1, limit: MOST_OVERLAP };
    }
    const pieces = piecesOf(units, LENGTHS[lang]);
    if (pieces.size < LEAST_PIECES) return undefined;
    const hits = new Map<number, number>();
    for (const piece of pieces)
      for (const index of this.#byPiece.get(piece) ?? []) hits.set(index, (hits.get(index) ?? 0) + 1);
    let best: { readonly index: number; readonly share: number } | undefined;
    for (const [index, count] of hits) {
      if (this.#sizes[index]! < LEAST_PIECES) continue;
      const share = count / Math.min(pieces.size, this.#sizes[index]!);
      if (share >= MOST_OVERLAP && (best === undefined || share > best.share)) best = { index, share };
    }
    if (!best) return undefined;
    const share = Math.round(100 * best.share);
    const message = `the ${name} shares ${share}% of its pieces with the test set, at ${this.#texts[best.index]!.place}`;
    return { message, value: Number(best.share.toFixed(4)), limit: MOST_OVERLAP };
  }
}

function unitsOf(text: string, lang: 'zh' | 'en'): string[] {
  const content = contentOf(text);
  return lang === 'zh' ? (content.match(HAN_PART) ?? []) : content.split(' ');
}

function piecesOf(units: readonly string[], length: number): Set<number> {
  const pieces = new Set<number>();
  for (let at = 0; at + length <= units.length; at++) {
    const { high, low } = textHash(units.slice(at, at + length).join(' '));
    pieces.add(high * 2 ** 20 + (low & 0xfffff));
  }
  return pieces;
}

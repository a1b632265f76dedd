import { textHash } from './text-hash.js';

/** Pieces of a text that are compared: so many characters of Chinese, or words of English, in a row. */
const ZH_LENGTH = 3;
const EN_LENGTH = 2;
const HAN_PART = /\p{Script=Han}|[^\s\p{Script=Han}]+/gu;

/** What two pairs are compared by: hashes of the pieces of both sides, ascending, each once. */
export function shinglesOf({ zh, en }: { readonly zh: string; readonly en: string }): Uint32Array {
  const found = new Set<number>();
  addPieces(found, zh.match(HAN_PART) ?? [], ZH_LENGTH, 'zh');
  addPieces(found, en === '' ? [] : en.split(' '), EN_LENGTH, 'en');
  return Uint32Array.from(found).sort();
}

function addPieces(found: Set<number>, units: readonly string[], length: number, side: string): void {
  // A text that is shorter than a piece is one.
  const last = Math.max(0, units.length - length);
  if (units.length === 0) return;
  for (let at = 0; at <= last; at++) found.add(textHash(`${side}${units.slice(at, at + length).join(' ')}`).high);
}

/** Jaccard: what both have over what either has, 0..1. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]! === b[j]!) {
      both++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  const either = a.length + b.length - both;
  return either === 0 ? 1 : both / either;
}

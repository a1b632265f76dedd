import { textHash } from './text-hash.js';

/** Pieces of a text that are compared: so many characters of Chinese, or words of English, in a row. */
const ZH_LENGTH = 3;
const EN_LENGTH = 2;
const HAN_PART = /\p{Script=Han}|[^\s\p{Script=Han}]+/gu;

/** What two pairs are compared by: hashes of the pieces of the contents of both sides, ascending, each once. */
export function shinglesOf({ zh, en }: { readonly zh: string; readonly en: string }): Uint32Array {
  const units = { zh: hashes(zh.match(HAN_PART) ?? [], 1), en: hashes(en === '' ? [] : en.split(' '), 2) };
  const [zhPieces, enPieces] = [pieceCount(units.zh, ZH_LENGTH), pieceCount(units.en, EN_LENGTH)];
  const pieces = new Uint32Array(zhPieces + enPieces);
  addPieces(pieces.subarray(0, zhPieces), units.zh, ZH_LENGTH);
  addPieces(pieces.subarray(zhPieces), units.en, EN_LENGTH);
  pieces.sort();
  let size = 0;
  for (const piece of pieces) if (size === 0 || piece !== pieces[size - 1]) pieces[size++] = piece;
  return pieces.slice(0, size);
}

const hashes = (units: readonly string[], seed: number): Uint32Array =>
  Uint32Array.from(units, (unit) => textHash(unit, seed).high);

/** A text that is shorter than a piece is one. */
const pieceCount = (units: Uint32Array, length: number): number =>
  units.length === 0 ? 0 : Math.max(1, units.length - length + 1);

function addPieces(pieces: Uint32Array, units: Uint32Array, length: number): void {
  for (let at = 0; at < pieces.length; at++) {
    let hash = 0;
    for (let i = at; i < Math.min(units.length, at + length); i++) {
      hash = Math.imul(hash ^ units[i]!, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    pieces[at] = hash;
  }
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

import type { ComparisonKey } from './comparison-key.js';

/** As many units as `String.fromCharCode` takes at once on every engine. */
const CHUNK = 8192;

/** A comparison key under construction: units are appended, each with the source units that it came from. */
export class Draft {
  #units: Uint16Array;
  #starts: Int32Array;
  #ends: Int32Array;
  #length = 0;

  /** `capacity`: units to make room for; more are taken as they come. */
  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity);
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
  }

  /** The unit appended last, or 0. */
  get last(): number {
    return this.#length > 0 ? this.#units[this.#length - 1]! : 0;
  }

  push(unit: number, start: number, end: number): void {
    if (this.#length === this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length++;
  }

  /** Appends every unit of `text`, each of them from all of `start` to `end`. */
  pushAll(text: string, start: number, end: number): void {
    for (let i = 0; i < text.length; i++) this.push(text.charCodeAt(i), start, end);
  }

  /** Appends units `from` to `to` of a finished key. */
  pushKey(key: ComparisonKey, from: number, to: number): void {
    for (let i = from; i < to; i++) this.push(key.text.charCodeAt(i), key.starts[i]!, key.ends[i]!);
  }

  /** Lets the unit appended last be `unit` instead, and reach to `end` in the source. */
  widenLast(unit: number, end: number): void {
    this.#units[this.#length - 1] = unit;
    this.#ends[this.#length - 1] = end;
  }

  /** The finished key. `unchanged`: its text, if the caller knows it already. */
  finish(unchanged?: string): ComparisonKey {
    const length = this.#length;
    return {
      text: unchanged ?? this.#text(),
      starts: this.#starts.subarray(0, length),
      ends: this.#ends.subarray(0, length),
    };
  }

  #text(): string {
    let text = '';
    for (let at = 0; at < this.#length; at += CHUNK) {
      text += String.fromCharCode(...this.#units.subarray(at, Math.min(at + CHUNK, this.#length)));
    }
    return text;
  }

  #grow(): void {
    const capacity = this.#units.length * 2 + 16;
    const [units, starts, ends] = [this.#units, this.#starts, this.#ends];
    this.#units = new Uint16Array(capacity);
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
    this.#units.set(units);
    this.#starts.set(starts);
    this.#ends.set(ends);
  }
}

import type { ComparisonKey } from './comparison-key.js';

/** As many units as `String.fromCharCode` takes at once on every engine. */
const CHUNK = 8192;

/** Room for a key under construction. */
interface Room {
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const makeRoom = (capacity: number): Room => ({
  units: new Uint16Array(capacity),
  starts: new Int32Array(capacity),
  ends: new Int32Array(capacity),
});

/** The room of a finished draft, for the next one: a document has a draft or two for each of its segments. */
let spare: Room | undefined;
/** Larger rooms are given up. */
const LARGEST_SPARE = 1 << 16;

/** A comparison key under construction: units are appended, each with the source units that it came from. */
export class Draft {
  #room: Room;
  #length = 0;

  /** `capacity`: units to make room for; more are taken as they come. */
  constructor(capacity: number) {
    this.#room = spare && spare.units.length >= capacity ? spare : makeRoom(Math.max(512, capacity));
    spare = undefined;
  }

  /** The unit appended last, or 0. */
  get last(): number {
    return this.#length > 0 ? this.#room.units[this.#length - 1]! : 0;
  }

  push(unit: number, start: number, end: number): void {
    if (this.#length === this.#room.units.length) this.#grow();
    const { units, starts, ends } = this.#room;
    units[this.#length] = unit;
    starts[this.#length] = start;
    ends[this.#length] = end;
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
    this.#room.units[this.#length - 1] = unit;
    this.#room.ends[this.#length - 1] = end;
  }

  /** The finished key; the draft is of no use after that. `unchanged`: its text, if the caller knows it already. */
  finish(unchanged?: string): ComparisonKey {
    const length = this.#length;
    const { starts, ends, units } = this.#room;
    const key = {
      text: unchanged ?? this.#text(),
      starts: starts.slice(0, length),
      ends: ends.slice(0, length),
    };
    if (units.length <= LARGEST_SPARE) spare = this.#room;
    return key;
  }

  #text(): string {
    let text = '';
    for (let at = 0; at < this.#length; at += CHUNK) {
      text += String.fromCharCode(...this.#room.units.subarray(at, Math.min(at + CHUNK, this.#length)));
    }
    return text;
  }

  #grow(): void {
    const { units, starts, ends } = this.#room;
    this.#room = makeRoom(units.length * 2);
    this.#room.units.set(units);
    this.#room.starts.set(starts);
    this.#room.ends.set(ends);
  }
}

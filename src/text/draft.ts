import type { ComparisonKey } from './comparison-key.js';

/** As many units as `String.fromCharCode` takes at once on every engine. */
const CHUNK = 8192;

/** Room for many keys, one behind the other: an array of its own for each key of a document would be as dear as the key. */
interface Room {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of the key under construction only. */
  readonly units: Uint16Array;
  /** Where the next key begins in `starts` and `ends`. */
  used: number;
}

const ROOM = 1 << 14;

function makeRoom(capacity: number): Room {
  const size = Math.max(ROOM, capacity);
  return { starts: new Int32Array(size), ends: new Int32Array(size), units: new Uint16Array(size), used: 0 };
}

/** The room that the draft before has left. */
let left: Room | undefined;

/** A comparison key under construction: units are appended, each with the source units that it came from. */
export class Draft {
  #room: Room;
  #length = 0;

  /** `capacity`: units to make room for; more are taken as they come. */
  constructor(capacity: number) {
    this.#room = left !== undefined && left.starts.length - left.used >= capacity ? left : makeRoom(capacity);
    left = undefined;
  }

  /** The unit appended last, or 0. */
  get last(): number {
    return this.#length > 0 ? this.#room.units[this.#length - 1]! : 0;
  }

  push(unit: number, start: number, end: number): void {
    if (this.#room.used + this.#length === this.#room.starts.length) this.#grow();
    const { units, starts, ends, used } = this.#room;
    units[this.#length] = unit;
    starts[used + this.#length] = start;
    ends[used + this.#length] = end;
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
    this.#room.ends[this.#room.used + this.#length - 1] = end;
  }

  /** The finished key; the draft is of no use after that. `unchanged`: its text, if the caller knows it already. */
  finish(unchanged?: string): ComparisonKey {
    const room = this.#room;
    const [from, to] = [room.used, room.used + this.#length];
    const key = {
      text: unchanged ?? this.#text(),
      starts: room.starts.subarray(from, to),
      ends: room.ends.subarray(from, to),
    };
    room.used = to;
    left = room;
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
    const { units, starts, ends, used } = this.#room;
    this.#room = makeRoom(this.#length * 2);
    this.#room.units.set(units.subarray(0, this.#length));
    this.#room.starts.set(starts.subarray(used, used + this.#length));
    this.#room.ends.set(ends.subarray(used, used + this.#length));
  }
}

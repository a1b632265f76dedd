/** Remembers texts by a hash of 53 bits: two that differ are taken for the same once in 10^15 comparisons. */
export interface SeenPairs {
  /** The line at which the text was seen before; undefined, and remembered, if it was not. */
  lineBefore(text: string, line: number): number | undefined;
  /** No more are remembered. */
  readonly isFull: boolean;
}

const FIRST_SLOTS = 1 << 14;
/** 12 bytes a slot: at most 100 MB. */
const MOST_SLOTS = 1 << 23;
const FULLEST = 0.75;

export function seenPairs(mostSlots: number = MOST_SLOTS): SeenPairs {
  let hashes = new Float64Array(Math.min(FIRST_SLOTS, mostSlots)); // 0 is free
  let lines = new Uint32Array(hashes.length);
  let size = 0;
  let isFull = false;
  const slotOf = (hash: number): number => {
    const mask = hashes.length - 1;
    let slot = hash % hashes.length;
    while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const [oldHashes, oldLines] = [hashes, lines];
    hashes = new Float64Array(oldHashes.length * 2);
    lines = new Uint32Array(hashes.length);
    for (let i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] === 0) continue;
      const slot = slotOf(oldHashes[i]!);
      hashes[slot] = oldHashes[i]!;
      lines[slot] = oldLines[i]!;
    }
  };
  return {
    lineBefore: (text, line) => {
      const hash = hashOf(text);
      const slot = slotOf(hash);
      if (hashes[slot] === hash) return lines[slot]!;
      if (isFull) return undefined;
      hashes[slot] = hash;
      lines[slot] = line;
      if (++size > hashes.length * FULLEST) {
        if (hashes.length < mostSlots) grow();
        else isFull = true;
      }
      return undefined;
    },
    get isFull() {
      return isFull;
    },
  };
}

/** cyrb53, from 1: two 32-bit products that are mixed, of which 53 bits are taken. */
function hashOf(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0) + 1;
}

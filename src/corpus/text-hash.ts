/** 64 bits as two unsigned halves. */
export interface Hash {
  readonly high: number;
  readonly low: number;
}

/**
 * A hash of a text, of 64 bits: two lanes of 32, multiplied and mixed as in cyrb53 (public domain), whose last step is that of MurmurHash3. It
 * is the same everywhere, cheap, and even enough to split by; it resists nobody who wants two texts to collide.
 */
export function textHash(text: string, seed = 0): Hash {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  const mixed = (a: number, b: number): number =>
    Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  const first = mixed(high, low);
  const second = mixed(low, first);
  return { high: mixed(first, second) >>> 0, low: second >>> 0 };
}

export const hashText = ({ high, low }: Hash): string =>
  high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');

/** The offset and prime of FNV-1a (Fowler, Noll and Vo), and a second start for 64 bits in all. */
const STARTS = [0x811c9dc5, 0xcbf29ce4] as const;
const PRIME = 0x01000193;

/** Tells documents apart: 64 bits of what they are made of, as text. No secret, and no proof against one who wants to deceive. */
export function reviewId(parts: readonly string[]): string {
  const hash: number[] = [...STARTS];
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) mix(part.charCodeAt(at));
    mix(0x10000); // no text holds it, so that parts stay apart
  }
  return hash.map((half) => half.toString(36).padStart(7, '0')).join('');

  function mix(unit: number): void {
    hash[0] = Math.imul(hash[0]! ^ unit, PRIME) >>> 0;
    hash[1] = Math.imul(hash[1]! ^ (unit + hash[0]), PRIME) >>> 0;
  }
}

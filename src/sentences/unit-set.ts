/** A set of UTF-16 units: one table look-up a unit, for the scans that read every unit of a text. */
export interface UnitSet {
  /** Whether the unit at `at` of `text` is in the set. */
  holds(text: string, at: number): boolean;
}

export function makeUnitSet(...members: readonly Iterable<string>[]): UnitSet {
  const table = new Uint8Array(0x10000);
  for (const chars of members) for (const char of chars) table[char.charCodeAt(0)] = 1;
  return { holds: (text, at) => table[text.charCodeAt(at)] === 1 };
}

/** Words that say how many times. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['twofold', 2],
  ['two-fold', 2],
  ['triple', 3],
  ['tripled', 3],
  ['triples', 3],
  ['threefold', 3],
  ['three-fold', 3],
  ['treble', 3],
  ['trebled', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['fourfold', 4],
  ['four-fold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
]);

/** Plurals that stand for an open count: thousands, tens of millions. The lower end; the upper is below ten times as much. */
export const OPEN_COUNTS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 10],
  ['scores', 10],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

import type { Bitext } from '../types.js';

/** The bitext without its beads under `least`, for output: its segments no longer stand in a bead each. */
export function confidentBeads(bitext: Bitext, least: number): Bitext {
  return { ...bitext, beads: bitext.beads.filter(({ confidence }) => confidence >= least) };
}

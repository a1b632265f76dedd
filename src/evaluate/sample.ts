import { strataBounds } from './estimate.js';
import { seeded } from './random.js';

/**
 * Picks pairs to label by hand, by index, in their order: as many of each stratum of confidence, the same for the same seed. Less sure strata
 * are as large as sure ones, so that what is doubtful is looked at as often as what is not.
 */
export function sample(confidences: readonly number[], size: number, seed: number): number[] {
  const bounds = strataBounds(confidences);
  const strata = Array.from({ length: bounds.length + 1 }, (): number[] => []);
  confidences.forEach((confidence, index) => {
    strata[bounds.filter((bound) => confidence > bound).length]!.push(index);
  });
  const random = seeded(seed);
  for (const stratum of strata) shuffle(stratum, random);
  const picked: number[] = [];
  for (let round = 0; picked.length < Math.min(size, confidences.length); round++) {
    for (const stratum of strata) if (round < stratum.length && picked.length < size) picked.push(stratum[round]!);
  }
  return picked.sort((a, b) => a - b);
}

/** Fisher and Yates. */
function shuffle(list: number[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
}

/** Initials of pinyin that Wade-Giles writes otherwise; apostrophes, which print mostly drops, are left out. */
const INITIALS: Readonly<Record<string, string>> = {
  b: 'p',
  p: 'p',
  d: 't',
  t: 't',
  g: 'k',
  k: 'k',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  zh: 'ch',
  r: 'j',
  z: 'ts',
  c: 'ts',
};
/** Finals that it writes otherwise after any initial. */
const FINALS: Readonly<Record<string, string>> = {
  ian: 'ien',
  ie: 'ieh',
  iong: 'iung',
  ong: 'ung',
  ue: 'ueh',
  ve: 'ueh',
  uo: 'o',
  v: 'u',
};
const SYLLABLES: Readonly<Record<string, readonly string[]>> = {
  zi: ['tzu'],
  ci: ['tzu'],
  si: ['ssu', 'szu'],
  zhi: ['chih', 'chi'],
  chi: ['chih', 'chi'],
  shi: ['shih', 'shi'],
  ri: ['jih'],
  er: ['erh'],
  e: ['o', 'e'],
  yi: ['i', 'yi', 'yee'],
  ye: ['yeh', 'ye'],
  yan: ['yen', 'yan'],
  you: ['yu', 'you', 'yiu'],
  yong: ['yung', 'yong'],
  guo: ['kuo', 'kwo'],
  kuo: ['kuo'],
  huo: ['huo'],
  shuo: ['shuo'],
  ge: ['ko', 'ke'],
  ke: ['ko', 'ke'],
  he: ['ho', 'he'],
  gui: ['kuei', 'kwei'],
  kui: ['kuei', 'kwei'],
};
const PARTS = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(.*)$/;
/** What a medial u is in the spellings of newspapers before 1950, and of Taiwan: hwa, kwang, hwei. */
const MEDIAL_U = /^([hk])u(?=[aei])/;

/**
 * How a syllable of pinyin (toneless, ü as `v`) is written in Wade-Giles and in the loose spellings of Taiwan made from it:
 * `guo` is `kuo`, `hua` is `hua` and `hwa`. Lower case, without apostrophes and accents.
 */
export function wadeGiles(syllable: string): readonly string[] {
  const spelled = SYLLABLES[syllable];
  if (spelled) return spelled;
  const [, initial, final] = PARTS.exec(syllable)!;
  const written = (INITIALS[initial!] ?? initial!) + (FINALS[final!] ?? final!);
  return MEDIAL_U.test(written) ? [written, written.replace(MEDIAL_U, '$1w')] : [written];
}

/** The words of `words`, which has one space between them. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words inside a name. */
export const PARTICLES = setOf(
  'de del della der den di da dos du la le van von und bin bint ben ibn al el abu ter ten y e',
);
/** What stands before a name and is not part of it. */
export const TITLES = setOf(
  'mr mrs ms miss dr prof sir lady lord dame saint st rev hon president chairman chairwoman chairperson chair premier minister ministers director ambassador secretary secretary-general ' +
    'director-general consul consul-general governor mayor senator congressman representative delegate commissioner general colonel major captain admiral marshal sergeant professor doctor ' +
    'president-elect vice-president vice-chairman vice-premier premier comrade king queen prince princess emperor empress pope bishop archbishop cardinal father mother sister brother uncle aunt ' +
    'judge justice attorney inspector officer manager engineer academician author writer poet artist actor actress singer coach named called surnamed',
);

/**
 * Calls `take` for each word of an English text: a run of letters with inner apostrophes, or of digits with inner commas and
 * points. Hyphenated words are several words. Linear.
 */
export function eachWordEn(
  text: string,
  take: (start: number, end: number) => void,
  start = 0,
  end = text.length,
): void {
  let at = start;
  while (at < end) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === OTHER) {
      at++;
      continue;
    }
    const from = at++;
    while (at < end) {
      const next = kindOf(text.charCodeAt(at));
      if (next === kind) at++;
      else if (at + 1 < end && isInner(text.charCodeAt(at), kind) && kindOf(text.charCodeAt(at + 1)) === kind) at += 2;
      else break;
    }
    take(from, at);
  }
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;

function kindOf(unit: number): typeof OTHER | typeof LETTER | typeof DIGIT {
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) return LETTER;
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  // Latin-1 supplement to Latin extended additional: accented letters; and the multiplication and division signs
  const isAccented =
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) || (unit >= 0x1e00 && unit <= 0x1eff);
  return isAccented ? LETTER : OTHER;
}

const isInner = (unit: number, kind: number): boolean =>
  kind === LETTER ? unit === 0x27 || unit === 0x2019 : unit === 0x2c || unit === 0x2e;

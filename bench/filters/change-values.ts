/** Numbers and dates that are changed to others of the same form. They are found by plain patterns, not by what the filters find. */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** Not the day of a date, which is changed by itself. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,-]|(?:${MONTHS.join('|')}) )\\d+(?:,\\d{3})*(?:\\.\\d+)?(?![\\d\\p{L}-]|[.,]\\d| (?:${MONTHS.join('|')}))`,
  'gu',
);
/** One digit is often no number of the other side: "2 of them". */
const LEAST_DIGITS = 2;

/** Years are changed by themselves. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** The text with one of its numbers changed, from two digits up. */
export function changedNumber(text: string, random: () => number): string | undefined {
  const found = [...text.matchAll(NUMBER)].filter(
    ([all]) => all.replace(/\D/g, '').length >= LEAST_DIGITS && !YEAR.test(all),
  );
  const chosen = found[Math.floor(random() * found.length)];
  if (!chosen) return undefined;
  const number = chosen[0];
  let changed = number;
  while (changed === number) {
    changed = number.replace(/\d/g, (digit, at: number) => {
      if (random() < 0.5) return digit;
      return at === 0 ? String(1 + Math.floor(random() * 9)) : String(Math.floor(random() * 10));
    });
  }
  return text.slice(0, chosen.index) + changed + text.slice(chosen.index + number.length);
}

const EN_DATE = new RegExp(
  `\\b(?:${MONTHS.join('|')})\\b(?! (?:not|be|I|we|you|he|she|it|they|have)\\b)|\\b(?:1[5-9]|20)\\d\\d\\b(?![-\\d,.%])`,
  'g',
);
const ZH_DATE = /(?<!\d)\d{1,2}(?=[月日号])|(?<!\d)(?:1[5-9]|20)\d\d(?=年)/g;

/** The pair with a month, a day or a year changed on one side. */
export function changedDate(
  { zh, en }: { zh: string; en: string },
  random: () => number,
): { zh: string; en: string } | undefined {
  const sides = random() < 0.5 ? (['zh', 'en'] as const) : (['en', 'zh'] as const);
  for (const side of sides) {
    const text = side === 'zh' ? zh : en;
    const found = [...text.matchAll(side === 'zh' ? ZH_DATE : EN_DATE)];
    const chosen = found[Math.floor(random() * found.length)];
    if (!chosen) continue;
    const changed =
      text.slice(0, chosen.index) + otherDate(chosen[0], random) + text.slice(chosen.index + chosen[0].length);
    return side === 'zh' ? { zh: changed, en } : { zh, en: changed };
  }
  return undefined;
}

function otherDate(part: string, random: () => number): string {
  for (;;) {
    const other = /^\d{4}$/.test(part)
      ? String(Number(part) + Math.round(random() * 20 - 10))
      : /^\d/.test(part)
        ? String(1 + Math.floor(random() * 12))
        : MONTHS[Math.floor(random() * 12)]!;
    if (other !== part) return other;
  }
}

import { matchAt } from './sticky-match.js';

/** Signs and words before a sum; `$` and "dollars" may be of several states. */
const BEFORE: readonly (readonly [RegExp, string | undefined])[] = [
  [/(?:RMB|CNY|CN¥)(?: ?¥)? ?$/, 'CNY'],
  [/(?:US ?\$|USD) ?$/, 'USD'],
  [/(?:HK ?\$|HKD) ?$/, 'HKD'],
  [/(?:NT ?\$|TWD|NTD) ?$/, 'TWD'],
  [/(?:A ?\$|AUD) ?$/, 'AUD'],
  [/(?:C ?\$|CAD) ?$/, 'CAD'],
  [/(?:S ?\$|SGD) ?$/, 'SGD'],
  [/(?:€|EUR) ?$/, 'EUR'],
  [/(?:£|GBP) ?$/, 'GBP'],
  [/[$¥] ?$/, undefined],
];
const BEFORE_REACH = 6;

const AFTER: readonly (readonly [string, string | undefined])[] = [
  ['(?:RMB|Chinese) yuan|yuan(?: RMB| \\(RMB\\))?|RMB(?: yuan)?|renminbi(?: yuan)?|CNY', 'CNY'],
  ['(?:US|U\\.S\\.|American) dollars?|USD', 'USD'],
  ['(?:Hong Kong|HK) dollars?|HKD', 'HKD'],
  ['(?:New Taiwan|NT) dollars?', 'TWD'],
  ['dollars?|bucks', undefined],
  ['euros?', 'EUR'],
  ['(?:British )?pounds? sterling|British pounds?', 'GBP'],
  ['(?:Japanese )?yen', 'JPY'],
  ['(?:South )?(?:Korean )?won', 'KRW'],
  ['(?:Russian )?roubles?|(?:Russian )?rubles?', 'RUB'],
  ['Swiss francs?', 'CHF'],
  ['(?:Deutsche )?marks?', 'DEM'],
  ['francs?|rupees?|pesos?', undefined],
];
const AFTER_PATTERN = new RegExp(`[ -](?:${AFTER.map(([words]) => `(${words})`).join('|')})(?![A-Za-z])`, 'iy');

/** The currency before a sum that begins at `at`. */
export function currencyBefore(
  text: string,
  at: number,
): { readonly start: number; readonly currency: string | undefined } | undefined {
  const before = text.slice(Math.max(0, at - BEFORE_REACH), at);
  if (!/[$¥€£A-Z] ?$/.test(before)) return undefined;
  for (const [pattern, currency] of BEFORE) {
    const match = pattern.exec(before);
    if (match !== null) return { start: at - match[0].length, currency };
  }
  return undefined;
}

/** The currency behind a sum that ends at `at`. */
export function currencyAfter(
  text: string,
  at: number,
): { readonly end: number; readonly currency: string | undefined } | undefined {
  const match = matchAt(AFTER_PATTERN, text, at);
  if (match === null) return undefined;
  return { end: AFTER_PATTERN.lastIndex, currency: AFTER.find((_, index) => match[index + 1] !== undefined)![1] };
}

/** Words and signs for money, and the currency where they tell it: 元 and $ may be of several states. */
const AFTER: ReadonlyMap<string, string | undefined> = new Map([
  ['元人民币', 'CNY'],
  ['人民币', 'CNY'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['新台币', 'TWD'],
  ['台币', 'TWD'],
  ['澳门元', 'MOP'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['日元', 'JPY'],
  ['日圆', 'JPY'],
  ['韩元', 'KRW'],
  ['卢布', 'RUB'],
  ['瑞士法郎', 'CHF'],
  ['法郎', undefined],
  ['马克', 'DEM'],
  ['加元', 'CAD'],
  ['澳元', 'AUD'],
  ['新元', 'SGD'],
  ['坡元', 'SGD'],
  ['卢比', undefined],
  ['比索', undefined],
  ['泰铢', 'THB'],
  ['元', undefined],
  ['圆', undefined],
  ['块钱', undefined],
]);
const AFTER_PATTERN = new RegExp(` ?(${[...AFTER.keys()].join('|')})`, 'y');

const BEFORE: ReadonlyMap<string, string | undefined> = new Map([
  ['人民币', 'CNY'],
  ['RMB', 'CNY'],
  ['CNY', 'CNY'],
  ['¥', undefined],
  ['HK$', 'HKD'],
  ['港币', 'HKD'],
  ['NT$', 'TWD'],
  ['新台币', 'TWD'],
  ['US$', 'USD'],
  ['USD', 'USD'],
  ['美元', 'USD'],
  ['$', undefined],
  ['€', 'EUR'],
  ['£', 'GBP'],
]);
const BEFORE_PATTERN = /(?:人民币|RMB|CNY|¥|HK\$|港币|NT\$|新台币|US\$|USD|美元|\$|€|£) ?$/;
/** The longest match of `BEFORE_PATTERN`. */
const BEFORE_REACH = 4;

export interface Currency {
  readonly currency: string | undefined;
}

/** The currency word behind a number that ends at `at`. */
export function readCurrency(text: string, at: number): (Currency & { readonly end: number }) | undefined {
  AFTER_PATTERN.lastIndex = at;
  const match = AFTER_PATTERN.exec(text);
  return match === null ? undefined : { currency: AFTER.get(match[1]!), end: AFTER_PATTERN.lastIndex };
}

/** The currency word or sign before a number that begins at `at`. */
export function currencyBefore(text: string, at: number): (Currency & { readonly start: number }) | undefined {
  const match = BEFORE_PATTERN.exec(text.slice(Math.max(0, at - BEFORE_REACH), at));
  return match === null ? undefined : { currency: BEFORE.get(match[0].trimEnd()), start: at - match[0].length };
}

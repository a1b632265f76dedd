/** What a number word does: ones and tens add, a hundred multiplies, a scale closes a group of three digits. */
export interface NumberWord {
  readonly kind: 'ones' | 'tens' | 'hundred' | 'scale';
  /** The value; for a scale and a hundred the power of ten. */
  readonly value: number;
  readonly ordinal: boolean;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ORDINAL_ONES =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map([
  ...words(ONES, false, 'ones', (index) => index),
  ...words(ORDINAL_ONES, true, 'ones', (index) => index),
  ...words(TENS, false, 'tens', (index) => (index + 2) * 10),
  ...words(ORDINAL_TENS, true, 'tens', (index) => (index + 2) * 10),
  ['fourty', { kind: 'tens', value: 40, ordinal: false }],
  ['hundred', { kind: 'hundred', value: 2, ordinal: false }],
  ['hundredth', { kind: 'hundred', value: 2, ordinal: true }],
  ...words('thousand million billion trillion', false, 'scale', (index) => (index + 1) * 3),
  ...words('thousandth millionth billionth trillionth', true, 'scale', (index) => (index + 1) * 3),
]);

/** Scales behind digits, also short (3.5bn, 10k, 2m) and Indian. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mn', 6],
  ['mln', 6],
  ['bn', 9],
  ['bln', 9],
  ['tn', 12],
  ['trn', 12],
  ['lakh', 5],
  ['crore', 7],
]);

function words(
  list: string,
  ordinal: boolean,
  kind: NumberWord['kind'],
  value: (index: number) => number,
): [string, NumberWord][] {
  return list.split(' ').map((word, index) => [word, { kind, value: value(index), ordinal }]);
}

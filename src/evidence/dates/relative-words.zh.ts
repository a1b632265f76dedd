import type { RelativeDate } from './date-value.js';

/** Words for times relative to the time of writing: unit, shift, words. */
const FROM_NOW: readonly (readonly [RelativeDate['unit'], number, string])[] = [
  ['year', -2, '前年'],
  ['year', -1, '去年 上年度 上一年度 上年 上一年'],
  ['year', 0, '今年 本年度 本年'],
  ['year', 1, '明年 来年 下一年度 下一年 下年度'],
  ['year', 2, '后年'],
  ['quarter', -1, '上季度 上一季度 上个季度'],
  ['quarter', 0, '本季度'],
  ['quarter', 1, '下季度 下一季度 下个季度'],
  ['month', -1, '上月 上个月'],
  ['month', 0, '本月 这个月'],
  ['month', 1, '下月 下个月'],
  ['week', -1, '上周 上星期 上个星期 上礼拜 上个礼拜'],
  ['week', 0, '本周 这周 本星期 这个星期 这个礼拜'],
  ['week', 1, '下周 下星期 下个星期 下礼拜 下个礼拜'],
  ['day', -2, '前天'],
  ['day', -1, '昨天 昨日 昨晚 昨夜 昨儿 昨晨'],
  ['day', 0, '今天 今日 今晚 今早 今晨 今夜 今儿'],
  ['day', 1, '明天 明日 明晚 明早 明晨 明儿'],
  ['day', 2, '后天'],
  ['century', -1, '上世纪 上个世纪'],
  ['century', 0, '本世纪 这个世纪'],
  ['century', 1, '下世纪 下个世纪'],
];

/** Words for times relative to the time spoken of. */
const FROM_TEXT: typeof FROM_NOW = [
  ['year', 0, '同年 当年 同一年 那年 那一年 这年'],
  ['year', 1, '次年 翌年 第二年'],
  ['month', 0, '同月 当月'],
  ['month', 1, '次月 翌月'],
  ['day', 0, '同日 当日 当天 同一天 当晚 那天 那日 那晚 那夜 那一天 那一夜 这天 这晚'],
  ['day', -1, '前一天 前一日 前一晚 前晚'],
  ['day', 1, '次日 翌日 第二天 翌晨'],
];

export const RELATIVE_WORDS: ReadonlyMap<string, RelativeDate> = new Map([
  ...FROM_NOW.flatMap((row) => entries(row, 'now')),
  ...FROM_TEXT.flatMap((row) => entries(row, 'text')),
]);

function entries(
  [unit, shift, words]: (typeof FROM_NOW)[number],
  from: RelativeDate['from'],
): [string, RelativeDate][] {
  return words.split(' ').map((word) => [word, { unit, shift, from }]);
}

/**
 * Words that a number counts in Chinese, and the unit that they share with English where there is one. Longer words first, as
 * the reader takes the first that fits.
 */
const UNITS: readonly (readonly [string, string])[] = [
  ['year', '周年 个年头 年 岁'],
  ['month', '个多月 个月'],
  ['week', '个星期 个礼拜 星期 礼拜 周'],
  ['day', '天 日'],
  ['hour', '个多小时 个小时 小时 个钟头 个钟'],
  ['minute', '分钟'],
  ['second', '秒钟 秒'],
  ['km2', '平方公里 平方千米'],
  ['m2', '平方米'],
  ['m3', '立方米'],
  ['km', '公里 千米'],
  ['cm', '厘米 公分'],
  ['mm', '毫米'],
  ['m', '米'],
  ['mile', '英里 海里'],
  ['foot', '英尺'],
  ['inch', '英寸'],
  ['ha', '公顷'],
  ['mu', '亩'],
  ['acre', '英亩'],
  ['kg', '公斤 千克'],
  ['t', '公吨 吨'],
  ['degree', '摄氏度'],
  ['times', '倍'],
  ['session', '届'],
  ['country', '个国家 国'],
  ['person', '多人 余人 个人 人 名 位'],
];

/** Measure words and counted nouns without a common unit. */
const MEASURES =
  '个 家 座 条 项 件 次 批 场 轮 期 种 类 只 头 匹 棵 株 朵 本 部 册 篇 张 幅 首 台 辆 艘 架 列 节 枚 颗 粒 块 片 层 栋 幢 间 所 套 双 对 副 组 队 群 班 团 ' +
  '户 村 镇 乡 县 区 省 市 州 国 院校 大 代 世 级 步 句 页 票 笔 份 宗 起 例 桩 点 段 项 派 股 支 枝 根 把 杯 瓶 碗 盘 箱 包 袋 桶 盏 扇 滴 堂 课 路 ' +
  '口 具 尊 员 党 极 地 岸 夜 晚 季 回 遍 趟 顿 声 眼 拳 脚 字 门 届 任 成 折 里 丈 尺 寸 斤 两 克 升 元 块 角 美元 ' +
  '兄弟 姐妹 国家 老 子女 小时 昼夜 月 代人 通 桌 席 处 名 尾 圈 排 行 道 封 串 级 维 星级 ' +
  '卷 集 刀 架次 人次 吨级';

/** Measure words that make words with 一, 两, 三, 四, 八, 九 and 十 more often than counts (三角, 四方, 八字, 十分). */
const NEVER_AFTER_ONE_DIGIT: ReadonlySet<string> = new Set([
  '里',
  '克',
  '周',
  '国',
  '地',
  '岸',
  '极',
  '党',
  '字',
  '门',
  '路',
  '行',
  '道',
  '通',
  '处',
  '席',
  '文',
  '钱',
  '季',
  '课',
  '老',
  '代',
  '世',
  '两',
  '角',
  '脚',
  '眼',
  '成',
  '声',
  '块',
  '星级',
  '级',
]);

const WORDS: ReadonlyMap<string, string | undefined> = new Map([
  ...MEASURES.split(' ').map((word): [string, undefined] => [word, undefined]),
  ...UNITS.flatMap(([unit, words]) => words.split(' ').map((word): [string, string] => [word, unit])),
]);
/** Most characters behind a number begin no measure word: they are told by one look. */
const BEGINNINGS: ReadonlySet<string> = new Set([...WORDS.keys()].map((word) => word[0]!));
const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length));

/** A measure word or counted noun behind a number. */
export interface Measure {
  readonly word: string;
  readonly end: number;
  readonly unit: string | undefined;
}

/** Reads what a number that ends at `at` counts; a space between them is allowed. */
export function readMeasure(text: string, at: number): Measure | undefined {
  const from = text[at] === ' ' ? at + 1 : at;
  if (!BEGINNINGS.has(text[from] ?? '')) return undefined;
  for (let length = LONGEST; length > 0; length--) {
    const word = text.slice(from, from + length);
    if (WORDS.has(word)) return { word, end: from + length, unit: WORDS.get(word) };
  }
  return undefined;
}

/** Whether one digit before this measure word counts (三位) or belongs to a word (三角). */
export function countsOneDigit({ word }: Measure): boolean {
  return !NEVER_AFTER_ONE_DIGIT.has(word);
}

/** The characters of Chinese numerals, simplified, and what each is worth. */

export const DIGITS: ReadonlyMap<string, number> = new Map([
  ['零', 0],
  ['〇', 0],
  ['○', 0],
  ['一', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
]);

/** Units inside a section (below 10,000), as powers of ten. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
]);

/** Units that close a section, as powers of ten. 兆 is a million million, as Taiwan counts. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
]);

/** 亿亿, as a power of ten: nobody counts further. */
export const LARGEST_SCALE = 16;

/** Characters that stand for several: 廿五 is 二十五. */
export const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['廿', '二十'],
  ['卅', '三十'],
]);

/** The characters of cheques and contracts and their everyday forms. Several are also surnames or words (陆, 伍). */
export const FORMAL: ReadonlyMap<string, string> = new Map([
  ['壹', '一'],
  ['贰', '二'],
  ['叁', '三'],
  ['肆', '四'],
  ['伍', '五'],
  ['陆', '六'],
  ['柒', '七'],
  ['捌', '八'],
  ['玖', '九'],
  ['拾', '十'],
  ['佰', '百'],
  ['仟', '千'],
]);

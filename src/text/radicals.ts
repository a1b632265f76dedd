/**
 * Radicals that text copied from a PDF has in the place of characters and that NFKC leaves alone (it knows the Kangxi radicals
 * and two of these). From Unicode's EquivalentUnifiedIdeograph, the ones that are also words.
 */
export const RADICALS: ReadonlyMap<string, string> = new Map(
  (
    '⺒巳 ⺝月 ⺠民 ⺩王 ⺪疋 ⺫目 ⺮竹 ⺶羊 ⺼肉 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑长 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ' +
    '⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

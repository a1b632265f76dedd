/** Titles and callings that stand before a name, after it, or both. */
const TITLES =
  '主席 总统 总理 首相 部长 省长 市长 州长 县长 区长 镇长 乡长 村长 局长 处长 科长 司长 厅长 署长 院长 校长 所长 馆长 台长 会长 行长 董事长 理事长 秘书长 委员长 议长 队长 组长 团长 营长 连长 排长 班长 师长 军长 站长 店长 厂长 社长 船长 机长 酋长 家长 ' +
  '主任 书记 委员 代表 议员 专员 参赞 大使 公使 领事 总领事 特使 外长 财长 防长 发言人 负责人 主持人 创始人 继承人 候选人 经理 总监 总裁 总经理 总干事 执行官 首席 顾问 助理 秘书 干事 参事 巡视员 ' +
  '教授 导师 副教授 讲师 老师 博士 硕士 院士 研究员 工程师 设计师 会计师 律师 医生 大夫 护士 法官 检察官 警官 记者 编辑 作家 诗人 作者 画家 导演 演员 歌手 明星 球员 教练 选手 冠军 将军 上将 中将 少将 元帅 司令 参谋长 上校 中校 少校 上尉 船员 学者 专家 学生 同学 ' +
  '先生 女士 小姐 太太 夫人 同志 阁下 殿下 陛下 爵士 公爵 伯爵 亲王 国王 王子 公主 皇帝 女王 总督 神父 主教 牧师 教宗 法师 居士 老人 村民 市民 居民 游客 司机 商人 被告 原告 嫌犯 烈士 英雄 ' +
  '父亲 母亲 丈夫 妻子 儿子 女儿 哥哥 弟弟 姐姐 妹妹';

/** What a person does; stands behind a name. */
const ACTIONS =
  '表示 指出 强调 介绍 认为 说道 说 称 出席 会见 率 率队 率团 主持 致辞 宣布 答 问 写道 告诉 呼吁 透露 回忆 参加 担任 访问 发言 讲话 代表 陪同 拜会 汇报 建议 重申 提出 补充 坦言 笑 等';

/** What stands before a name. */
const INTRODUCTIONS = '叫 名叫 对 与 和 由 向 据 跟 及 是 以及 会见 感谢 任命 选举 邀请 接见 拜会 致电 访问';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(' '));
const TITLE_SET = setOf(TITLES);
const ACTION_SET = setOf(ACTIONS);
const INTRODUCTION_SET = setOf(INTRODUCTIONS);
const LONGEST = 4;
const DEPUTY_OR_FORMER = /[副前原]/;

/** Length of the longest word of `words` that ends at `at`, or 0. */
function endingAt(text: string, at: number, words: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST, at); length > 0; length--)
    if (words.has(text.slice(at - length, at))) return length;
  return 0;
}

/** Length of the longest word of `words` that begins at `at`, or 0. */
function startingAt(text: string, at: number, words: ReadonlySet<string>): number {
  for (let length = LONGEST; length > 0; length--) if (words.has(text.slice(at, at + length))) return length;
  return 0;
}

export const titleBefore = (text: string, at: number): number => endingAt(text, at, TITLE_SET);
/** Also 副会长, 前总统. */
export function titleAfter(text: string, at: number): number {
  const length = startingAt(text, at, TITLE_SET);
  if (length > 0 || !DEPUTY_OR_FORMER.test(text.charAt(at))) return length;
  const ofTitle = startingAt(text, at + 1, TITLE_SET);
  return ofTitle > 0 ? ofTitle + 1 : 0;
}
export const actionAfter = (text: string, at: number): number => startingAt(text, at, ACTION_SET);
export const introductionBefore = (text: string, at: number): number => endingAt(text, at, INTRODUCTION_SET);

/**
 * Nouns behind a short quotation that make it a name, not a speech: “双碳！”行动, 「想飛？」計畫. Two characters each,
 * simplified and traditional.
 */
export const NAMED_THINGS: ReadonlySet<string> = new Set(
  `行动 行動 活动 活動 计划 計劃 計畫 项目 項目 專案 工程 主题 主題 系列 口号 口號 标语 標語 运动 運動 专项 專項 字样 字樣
  展览 展覽 特展 大赛 大賽 比赛 比賽 论坛 論壇 节目 節目 栏目 欄目 专栏 專欄 现象 現象 精神 理念 模式 战略 戰略 倡议 倡議
  品牌 一书 一書 一文 之类 之類`.split(/\s+/),
);

/**
 * Words that make a Chinese sentence a question, simplified and traditional. They tell a real ASCII `?` from one that stands
 * for a character that a conversion lost.
 */
export const QUESTION_WORDS: readonly string[] = `吗 嗎 呢 么 麼 谁 誰 哪 何 怎 岂 豈 吧 啥 咋 否
  多少 几个 幾個 几时 幾時 难道 難道 不是 没有 沒有 有没 有沒 有无 有無 还是 還是`.split(/\s+/);

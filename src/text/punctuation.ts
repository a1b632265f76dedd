import type { Lang } from '../types.js';

/** The one comparison form of each punctuation mark that NFKC leaves alone, or would spoil. Pairs of mark and form. */
const FORMS_ZH =
  '「“ 」” 『‘ 』’ ﹁“ ﹂” ﹃‘ ﹄’ 〝“ 〞” „“ ‟“ 〈《 〉》 •· ・· ･· ‧· ∙· ⋅· –— ―— ─— ━— ⸺— ～~ 〜~ ∼~ …… ⋯… −- ‐- ‑- ¥¥ □\uFFFD 〓\uFFFD';

/** English keeps “ and ” apart until its repairs have looked at them; the last one makes them straight. */
const FORMS_EN =
  "「“ 」” 『“ 』” ﹁“ ﹂” 〝“ 〞” „“ ‟“ «“ »” ″” 《“ 》” 〈“ 〉” ‘' ’' ‚' ‛' ′' `' ´' ʹ' ʼ' ‐- ‑- ‒- –- −- ―— ⸺— ─— 。. 、, □\uFFFD 〓\uFFFD";

const formsOf = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

export const PUNCTUATION: Readonly<Record<Lang, ReadonlyMap<string, string>>> = {
  zh: formsOf(FORMS_ZH),
  en: formsOf(FORMS_EN),
};

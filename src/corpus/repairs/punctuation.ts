import type { Lang } from '../../types.js';

const FULL: ReadonlyMap<string, string> = new Map(
  [...',，?？!！:：;；(（)）'].flatMap((c, i, all) => (i % 2 ? [] : [[c, all[i + 1]!]])),
);
const HALF: ReadonlyMap<string, string> = new Map([...FULL].map(([half, full]) => [full, half]));

/** A mark beside Chinese that is not part of an address, a number, a time or Latin text. */
const HALF_IN_ZH = /(?<=[\p{Script=Han}”’」』》）】])[,?!:;](?!\/\/)\s?|[,?!:;]\s?(?=[\p{Script=Han}“‘「『《（【])/gu;
const BRACKETS_IN_ZH = /\(([^()（）]*\p{Script=Han}[^()（）]*)\)|(?<=\p{Script=Han})\(([^()（）]*)\)/gu;
const FULL_STOP_IN_ZH = /(?<=[\p{Script=Han}”’」』》）】])\.(?=[”’」』）]?(?:\s|$|[\p{Script=Han}“‘「『《（]))/gu;
const FULL_IN_EN = /[，？！：；（）。、．]/g;
const OPENING = '（';
const STOPS: ReadonlyMap<string, string> = new Map([
  ['。', '.'],
  ['．', '.'],
  ['、', ','],
]);

/**
 * Full-width marks in Chinese, half-width ones in English. The marks stay what they are: `、` between the items of a list and `，` between clauses say
 * different things, and neither becomes the other.
 */
export function repairPunctuation(text: string, lang: Lang): string {
  return lang === 'zh' ? fullWidth(text) : halfWidth(text);
}

const fullWidth = (text: string): string =>
  text
    .replace(BRACKETS_IN_ZH, (_, chinese: string | undefined, other: string) => `（${chinese ?? other}）`)
    .replace(HALF_IN_ZH, (mark) => FULL.get(mark.charAt(0))!)
    .replace(FULL_STOP_IN_ZH, '。');

const halfWidth = (text: string): string =>
  text.replace(FULL_IN_EN, (mark, at: number) => {
    const half = HALF.get(mark) ?? STOPS.get(mark)!;
    if (mark === OPENING) return /[\s(]$/.test(text.slice(0, at)) || at === 0 ? half : ` ${half}`;
    return /^[\p{L}\p{N}“‘"]/u.test(text.slice(at + 1)) && !/\d$/.test(text.slice(0, at)) ? `${half} ` : half;
  });

import { SIMPLIFIED, TRADITIONAL } from '../text/traditional.data.js';

/** Simplified forms that traditional text has too: 皇后, 公里. */
const OF_BOTH = '后里面谷丑斗干松几卷只台才系复余范征回困郁札灶';
/** By UTF-16 unit: 1 if only traditional text has it, -1 if only simplified text has it. */
const SCRIPT = new Int8Array(0x10000);
for (const character of SIMPLIFIED) if (!OF_BOTH.includes(character)) SCRIPT[character.charCodeAt(0)] = -1;
for (const character of TRADITIONAL) SCRIPT[character.charCodeAt(0)] = 1;

export type ChineseScript = 'Hans' | 'Hant';

/** Which script Chinese text is written in, by the characters that only one of them has; none where as many speak for either. */
export function knownScript(text: string): ChineseScript | undefined {
  let traditional = 0;
  for (let at = 0; at < text.length; at++) traditional += SCRIPT[text.charCodeAt(at)]!;
  return traditional === 0 ? undefined : traditional > 0 ? 'Hant' : 'Hans';
}

/** The same; simplified where nothing tells. */
export function chineseScript(text: string): ChineseScript {
  return knownScript(text) ?? 'Hans';
}

/** Pairs enough to tell the script of a file by. */
export const ENOUGH_PAIRS = 1000;

/** The tag that translation tools know for Chinese text: with the country whose script it is. */
export function chineseTag(text: string): 'zh-CN' | 'zh-TW' {
  return chineseScript(text) === 'Hant' ? 'zh-TW' : 'zh-CN';
}

import { fileURLToPath } from 'node:url';
import type { MixedBead } from '../../fitting/gold-lines.js';
import { type MixedGold, readMixedFolder } from '../../fitting/mixed-gold.js';

/** The mixed documents of test-data. */
export const mixedGold = readMixedFolder(fileURLToPath(new URL('../../test-data/mixed', import.meta.url)));

/** A document whose segments are marked: `[zh 1 text]`, `[en 1 text]`; the same number is the same bead, 0 is a null. */
export function marked(source: string): MixedGold {
  const beads = new Map<string, { zh: [number, number][]; en: [number, number][] }>();
  let text = '';
  let read = 0;
  for (const { index, 0: whole, 1: lang, 2: number, 3: content } of source.matchAll(/\[(zh|en) (\d+) ([^\]]*)\]/g)) {
    text += source.slice(read, index);
    const key = number === '0' ? `null ${index}` : number!;
    const bead = beads.get(key) ?? { zh: [], en: [] };
    bead[lang as 'zh' | 'en'].push([text.length, text.length + content!.length]);
    beads.set(key, bead);
    text += content;
    read = index + whole.length;
  }
  text += source.slice(read);
  return { name: 'made/marked', set: 'made', text, beads: [...beads.values()] };
}

/** The text of each bead: `甲。 | 乙。 <=> A.` */
export function beadTexts({ text, beads }: Pick<MixedGold, 'text' | 'beads'>): string[] {
  const side = (spans: MixedBead['zh']): string => spans.map(([start, end]) => text.slice(start, end)).join(' | ');
  return beads.map(({ zh, en }) => `${side(zh)} <=> ${side(en)}`);
}

export const linesIn = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

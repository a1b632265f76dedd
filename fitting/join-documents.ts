import type { MixedGold } from './mixed-gold.js';

/** Mixed documents one behind the other, a blank line between, as one. There must be at least one. */
export function joinDocuments(documents: readonly MixedGold[]): MixedGold {
  const [{ set }] = documents as readonly [MixedGold];
  let text = '';
  const beads: MixedGold['beads'][number][] = [];
  for (const document of documents) {
    if (text !== '') text += /[\r\n]$/.test(text) ? '\n' : '\n\n';
    const by = text.length;
    const move = (spans: MixedGold['beads'][number]['zh']) =>
      spans.map(([start, end]) => [start + by, end + by] as const);
    text += document.text;
    beads.push(...document.beads.map(({ zh, en }) => ({ zh: move(zh), en: move(en) })));
  }
  return { name: `${set} joined`, set, text, beads };
}

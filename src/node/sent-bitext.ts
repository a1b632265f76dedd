import type { Bitext } from '../types.js';

/** A bitext as it goes from a worker to the main thread: a text that both sides share would be copied twice. */
export interface SentBitext {
  readonly bitext: Bitext;
  readonly isShared: boolean;
}

export function sentBitext(bitext: Bitext): SentBitext {
  if (bitext.en.text !== bitext.zh.text) return { bitext, isShared: false };
  return { bitext: { ...bitext, en: { ...bitext.en, text: '' } }, isShared: true };
}

export function receivedBitext({ bitext, isShared }: SentBitext): Bitext {
  return isShared ? { ...bitext, en: { ...bitext.en, text: bitext.zh.text } } : bitext;
}

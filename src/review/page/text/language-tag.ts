import { chineseScript } from '../../../formats/chinese-script.js';
import type { ReviewDocument } from '../../../formats/review-document.js';
import { sideText } from '../../../formats/review-texts.js';
import type { Lang } from '../../../types.js';

/** As much of a text as its script is told by. */
const SAMPLE = 20_000;

const known = new Map<string, string>();

/** The `lang` of a side, by which the browser chooses the forms of the characters. */
export function languageTag(document: ReviewDocument, side: Lang): string {
  if (side === 'en') return 'en';
  const found = known.get(document.id) ?? `zh-${chineseScript(sideText(document, 'zh').slice(0, SAMPLE))}`;
  known.set(document.id, found);
  return found;
}

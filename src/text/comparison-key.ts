import type { Lang, Span } from '../types.js';
import { fold } from './fold.js';
import { REPAIRS_EN } from './repairs.en.js';
import { REPAIRS_ZH } from './repairs.zh.js';

/**
 * A repaired copy of a stretch of text, used for comparison only, with the way back to the source. Unit `i` of `text` came
 * from source units `starts[i]` to `ends[i]` (UTF-16, half-open, offsets into the caller's whole text); a unit that a repair
 * put in (the space in `27th to`) has `starts[i] === ends[i]`. Both arrays ascend; source units that a repair dropped lie
 * between two units, or inside one (`發(fā)` is the one unit `发`).
 */
export interface ComparisonKey {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** One repair: a key in, a key out; the same key if there is nothing to repair. */
export type Repair = (key: ComparisonKey) => ComparisonKey;

/** The source span that units `start` to `end` of a key came from. `start < end`. */
export function sourceSpan(key: ComparisonKey, start: number, end: number): Span {
  return { start: key.starts[start]!, end: key.ends[end - 1]! };
}

/**
 * The comparison key of `text.slice(span.start, span.end)`, read as `lang`. Linear in the span.
 *
 * Both languages: NFKC, invisible characters dropped, a stretch of white space is one space, traditional Chinese is simplified,
 * U+FFFD for each lost character. Punctuation has one form: half-width where Unicode has it (`，` is `,`, `？` is `?`, `（` is
 * `(`); `。` and `、` stay in Chinese. Chinese keeps the direction of its quotation marks (`“ ” ‘ ’ 《 》`, and `「` is `“`);
 * English has `"` and `'`, `-` for hyphens, minus and en dashes, and `—` for longer dashes.
 */
export function comparisonKey(text: string, span: Span, lang: Lang): ComparisonKey {
  let key = fold(text, span, lang);
  for (const repair of lang === 'zh' ? REPAIRS_ZH : REPAIRS_EN) key = repair(key);
  return key;
}

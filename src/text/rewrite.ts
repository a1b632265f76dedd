import type { ComparisonKey } from './comparison-key.js';
import { Draft } from './draft.js';

/** Room for what a few repairs put in, so that a draft seldom has to grow. */
const SPARE_UNITS = 16;

/**
 * Replaces each match of `pattern` (global, never empty) by what `replacement` makes of it; `undefined` leaves it. All units of
 * a replacement come from all of the match.
 */
export function rewrite(
  key: ComparisonKey,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string | undefined,
): ComparisonKey {
  let draft: Draft | undefined;
  let done = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(key.text); match !== null; match = pattern.exec(key.text)) {
    const replaced = replacement(match);
    if (replaced === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    draft ??= new Draft(key.text.length + SPARE_UNITS);
    draft.pushKey(key, done, start);
    draft.pushAll(replaced, key.starts[start]!, key.ends[end - 1]!);
    done = end;
  }
  return finished(key, draft, done);
}

/** Puts a space behind each match of `pattern` (global, never empty) that `wanted` approves of. */
export function spaceBehind(
  key: ComparisonKey,
  pattern: RegExp,
  wanted: (match: RegExpExecArray) => boolean,
): ComparisonKey {
  let draft: Draft | undefined;
  let done = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(key.text); match !== null; match = pattern.exec(key.text)) {
    if (!wanted(match)) continue;
    const end = match.index + match[0].length;
    const source = key.ends[end - 1]!;
    draft ??= new Draft(key.text.length + SPARE_UNITS);
    draft.pushKey(key, done, end);
    draft.push(0x20, source, source);
    done = end;
  }
  return finished(key, draft, done);
}

/** The key with another text of the same length: units are exchanged one for one. */
export function exchange(key: ComparisonKey, pattern: RegExp, replacement: string): ComparisonKey {
  const text = key.text.replace(pattern, replacement);
  return text === key.text ? key : { text, starts: key.starts, ends: key.ends };
}

function finished(key: ComparisonKey, draft: Draft | undefined, done: number): ComparisonKey {
  if (draft === undefined) return key;
  draft.pushKey(key, done, key.text.length);
  return draft.finish();
}

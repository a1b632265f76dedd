import type { Lang } from '../types.js';
import type { Both, Direction } from './pair.js';

const CHINESE = /^(?:zh|cmn|zho|chi|chinese)(?:[-_]|$)/i;
const ENGLISH = /^(?:en|eng|english)(?:[-_]|$)/i;
/** The form of a BCP 47 tag; whether a tool knows it is another matter. */
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

/** The language of a tag as files have it: `zh-CN`, `zh_TW`, `cmn-Hans`, `EN-US`. */
export function langOf(tag: string | undefined): Lang | undefined {
  if (tag === undefined) return undefined;
  if (CHINESE.test(tag)) return 'zh';
  return ENGLISH.test(tag) ? 'en' : undefined;
}

/** @throws RangeError for a direction or a tag that is none. */
export function checkLanguages(direction: Direction, tags: Both<string>): void {
  if (direction !== 'zh-en' && direction !== 'en-zh') {
    throw new RangeError(`Expected \`direction\` to be 'zh-en' or 'en-zh', got ${JSON.stringify(direction)}`);
  }
  for (const tag of [tags.zh, tags.en]) {
    if (!LANGUAGE_TAG.test(tag)) {
      throw new RangeError(`Expected \`languages\` to be BCP 47 tags such as 'zh-TW', got ${JSON.stringify(tag)}`);
    }
  }
}

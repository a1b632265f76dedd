/** `1` `12` `1.2.3` `一` `十二` `IV` `a` `Q`, bare or in brackets: what stands before the dot of a list item. */
const LIST_MARK = /^[（(]?(?:\d{1,3}(?:[.．]\d{1,3})*|第?[一二三四五六七八九十百]{1,4}|[ivxIVX]{1,5}|\p{L})[)）]?$/u;

/** No list mark is longer than `(12.10.3)`, give or take; longer stretches are not even looked at. */
const MAX_LENGTH = 12;

/** Whether `start` to `end`, which a full stop follows, is only the mark of a list item, a section or a speaker (`Q.`). */
export function isListMark(text: string, start: number, end: number): boolean {
  return end > start && end - start <= MAX_LENGTH && LIST_MARK.test(text.slice(start, end));
}

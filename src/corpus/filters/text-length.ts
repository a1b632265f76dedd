const SPACE = /\s/;

/** Characters (code points) that are no white space. */
export function textLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20 || (unit >= 0x7f && SPACE.test(text[at]!))) continue;
    // the second half of a pair is counted with the first
    if ((unit & 0xfc00) !== 0xdc00) length++;
  }
  return length;
}

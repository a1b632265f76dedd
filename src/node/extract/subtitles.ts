/** A line of times: `00:00:01,000 --> 00:00:04,000`, with hours or without, perhaps followed by where the cue stands. */
const TIMES = /^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}/;
/** `<i>`, `</font>`, `<v Ann>`, `<00:00:01.000>`, and what SubStation Alpha left: `{\an8}`. */
const TAG = /<\/?[a-z][^<>\n]*>|<\d[\d:.]*>|\{\\[^{}\n]*\}/gi;
/** A sentence that goes on in the next cue. */
const UNFINISHED = /(?:[\p{L}\p{N},，、;；:：]|——|--)$/u;
const DASH = /^[-–—]\s*(?=\S)/;
const HAN = /\p{Script=Han}/u;
/** Behind these marks Chinese has no space. Where there is none, a space stands for the mark that subtitles do not write. */
const HAN_END = /[，。！？、；：」』”]$/;

/**
 * The lines of subtitles: numbers, times, tags, notes and styles are gone. A cue is a paragraph, its lines joined; where two people speak in it
 * (lines that begin with a dash) or its lines are of two languages, each is a paragraph. An English cue that ends inside a sentence is joined with
 * the next, if that begins with a small letter; Chinese subtitles have no stops to go by and stay a cue a line.
 */
export function subtitlesText(text: string): string {
  const paragraphs: string[] = [];
  for (const line of cuesOf(text).flatMap(linesOf)) {
    const last = paragraphs.at(-1);
    if (last !== undefined && UNFINISHED.test(last) && !HAN.test(last) && /^\p{Ll}/u.test(line)) {
      paragraphs[paragraphs.length - 1] = `${last} ${line}`;
    } else {
      paragraphs.push(line);
    }
  }
  return paragraphs.length === 0 ? '' : `${paragraphs.join('\n')}\n`;
}

/** The lines of each cue: what stands between a line of times and a blank line. */
function cuesOf(text: string): string[][] {
  const cues: string[][] = [];
  let cue: string[] | undefined;
  for (const line of text.split(/\r\n?|\n/)) {
    if (TIMES.test(line)) cues.push((cue = []));
    else if (line.trim() === '') cue = undefined;
    else cue?.push(line);
  }
  return cues;
}

function linesOf(cue: readonly string[]): string[] {
  const lines = cue
    .map((line) => unescaped(line.replace(TAG, '')).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const speakers = lines.filter((line) => DASH.test(line)).length > 1;
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isNew = last === undefined || (speakers && DASH.test(line)) || HAN.test(line) !== HAN.test(last);
    const plain = speakers ? line.replace(DASH, '') : line;
    if (isNew) joined.push(plain);
    else joined[joined.length - 1] = HAN_END.test(last) ? last + plain : `${last} ${plain}`;
  }
  return joined;
}

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
};
const unescaped = (line: string): string => line.replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (name) => CHARACTERS[name]!);

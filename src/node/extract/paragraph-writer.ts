/** Collects running text into a text with a paragraph a line, by which later stages know paragraphs. */
export interface ParagraphWriter {
  /** White space counts as one space, as in HTML. */
  readonly add: (text: string) => void;
  /** Ends the paragraph, if there is one. */
  readonly end: () => void;
  /** The text so far. Ends the paragraph. */
  readonly text: () => string;
}

/** Spaces and breaks of lines. Not the ideographic and the no-break space, which are characters of the text. */
const SPACE = /[\t\n\f\r \u0085\u2028\u2029]+/g;

export function paragraphWriter(): ParagraphWriter {
  const paragraphs: string[] = [];
  let pieces: string[] = [];
  const end = (): void => {
    const paragraph = joinedHan(pieces.join('').replace(SPACE, joint)).trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    pieces = [];
  };
  return {
    add: (text) => pieces.push(text),
    end,
    text: () => {
      end();
      return paragraphs.length === 0 ? '' : `${paragraphs.join('\n')}\n`;
    },
  };
}

/** A break of a line inside a paragraph is kept apart from a space until what stands around it is known. */
const BREAK = '\u2028';
const joint = (space: string): string => (space.includes('\n') ? BREAK : ' ');

/** A source of Chinese that is broken into lines has no spaces there: browsers show one, which nobody wrote. */
function joinedHan(text: string): string {
  return text
    .replace(/([\p{Script=Han}，。、；：！？”’」』）》])\u2028(?=[\p{Script=Han}“‘「『（《，。、；：！？])/gu, '$1')
    .replaceAll(BREAK, ' ');
}

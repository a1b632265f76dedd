/** A line of a page, or a cell of a row: places are points from the lower left. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that the characters stand on. */
  readonly y: number;
  /** Height of the characters. */
  readonly size: number;
  /** Whether it stands beside others of the same row. */
  readonly isCell: boolean;
}

export interface PdfPage {
  readonly lines: readonly PdfLine[];
  readonly bottom: number;
  readonly top: number;
}

/** A piece of text as pdf.js has it. `transform` is a matrix: its last two numbers are the place. Marked content has no text. */
export type PdfItem =
  | { readonly str: string; readonly transform: readonly number[]; readonly width: number; readonly height: number }
  | object;

/** In heights of the characters. A line above or below this is another line, not a raised character. */
const OTHER_LINE = 0.6;
/** A gap this wide is a space that was not written. Justified English has gaps of half a height. */
const SPACE_GAP = 0.18;
/** One this wide parts columns of a table. */
const CELL_GAP = 2;

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** The lines of a page in the order of the file, which is that of reading in what programs for writing make. */
export function pdfPage(items: readonly PdfItem[], bottom: number, top: number): PdfPage {
  const rows: Draft[][] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const piece = pieceOf(item);
    const row = rows.at(-1);
    const last = row?.at(-1);
    const size = Math.max(piece.size, last?.size ?? 0);
    const isSameRow =
      last !== undefined && Math.abs(piece.y - last.y) < OTHER_LINE * size && piece.left > last.left - size;
    if (!isSameRow) rows.push([piece]);
    else if (piece.left - last.right > CELL_GAP * size) row!.push(piece);
    else extend(last, piece, size);
  }
  const lines = rows.flatMap((row) => row.map((line) => ({ ...line, isCell: row.length > 1 })));
  return { lines: lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() })), bottom, top };
}

interface Draft {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

function pieceOf({ str, transform, width, height }: Extract<PdfItem, { readonly str: string }>): Draft {
  const [, , c = 0, d = 0, left = 0, y = 0] = transform;
  return { text: str, left, right: left + width, y, size: Math.hypot(c, d) || height || 1 };
}

function extend(line: Draft, piece: Draft, size: number): void {
  const isGap = piece.left - line.right > SPACE_GAP * size;
  const isHan = HAN.test(line.text.at(-1)!) && HAN.test(piece.text[0]!);
  line.text += isGap && !isHan && !/\s$/.test(line.text) ? ` ${piece.text}` : piece.text;
  line.right = Math.max(line.right, piece.right);
  if (piece.size > line.size) [line.size, line.y] = [piece.size, piece.y];
}

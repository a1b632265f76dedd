import pc from 'picocolors';
import type { Bead, Bitext, Lang } from '../types.js';
import { beadType, isNull, joinedText } from './bead-fields.js';
import { columns, padded } from './columns.js';
import { evidenceLine } from './evidence-line.js';
import type { Exporter } from './exporter.js';
import { printable } from './printable.js';
import { wrapped } from './wrap.js';

/** Options of `table`. */
export interface TableOptions {
  /** Columns of the terminal. Default 80; at least 20. */
  readonly width?: number;
  /** Colour by ANSI escapes. Default false. */
  readonly color?: boolean;
}

type Colors = ReturnType<typeof pc.createColors>;

/** A pair of this confidence or more is `sure`, of this or more `likely`, below it `doubtful`. */
const SURE = 0.9;
const LIKELY = 0.6;

/** `0.97 ? `: confidence, mark and space. */
const GUTTER = 7;
const BAR = ' │ ';
/** Under this many columns, two languages side by side are slivers: they are set one under the other. */
const NARROWEST_SIDE_BY_SIDE = 50;
/** Over this many, lines are too long to read; the rest of the terminal stays empty. */
const WIDEST = 150;
/** Chinese says the same in about two thirds of the columns. */
const ZH_SHARE = 0.42;
const LEAST_WIDTH = 20;

/** What a terminal gets on the empty side of a null. */
const MISSING: Readonly<Record<Lang, string>> = { zh: '(no Chinese)', en: '(no English)' };

interface Layout {
  /** Columns right of the gutter. */
  readonly text: number;
  /** Columns of each language side by side; undefined if they stand one under the other. */
  readonly sides?: { readonly zh: number; readonly en: number };
}

/**
 * Pairs side by side for a terminal: confidence (with `?` or `!` where it is middling or low), Chinese, English, and under them
 * the evidence; at the end a line that sums up. Nothing of the input reaches the terminal as a command (see `printable`).
 * For people: the layout may change in any version.
 * @throws RangeError for a width under 20.
 */
export function table(options: TableOptions = {}): Exporter {
  const { width = 80, color = false } = options;
  if (!(width >= LEAST_WIDTH)) throw new RangeError(`Expected \`width\` to be ${LEAST_WIDTH} or more, got ${width}`);
  const colors = pc.createColors(color);
  const layout = layoutOf(Math.min(Math.floor(width), WIDEST));
  return {
    open: () => '',
    body: (bitext, document) => {
      const blocks = bitext.beads.map((bead) => block(bitext, bead, layout, colors));
      const title = document === undefined ? '' : `${colors.bold(printable(document))}\n\n`;
      return `${title}${[...blocks, summary(bitext, layout, colors)].join('\n')}`;
    },
    close: () => '',
  };
}

function layoutOf(width: number): Layout {
  const text = width - GUTTER;
  if (width < NARROWEST_SIDE_BY_SIDE) return { text };
  const zh = Math.round((text - BAR.length) * ZH_SHARE);
  return { text, sides: { zh, en: text - BAR.length - zh } };
}

/** The lines of one bead, each with its line feed. */
function block(bitext: Bitext, bead: Bead, layout: Layout, colors: Colors): string {
  const zh = (width: number) => cell(bitext, bead, 'zh', width, colors);
  const en = (width: number) => cell(bitext, bead, 'en', width, colors);
  const { sides, text } = layout;
  const lines = sides ? sideBySide(zh(sides.zh), en(sides.en), sides.zh, colors) : [...zh(text), ...en(text)];
  const evidence = evidenceLine(bitext, bead, text);
  if (evidence !== '') lines.push(colors.dim(evidence));
  const type = beadType(bead);
  if (lines.length === 1 && type !== '1-1') lines.push('');
  const margins = [margin(bead, colors), type === '1-1' ? '' : colors.dim(padded(` ${type}`, GUTTER))];
  return lines.map((line, index) => `${`${margins[index] || ' '.repeat(GUTTER)}${line}`.trimEnd()}\n`).join('');
}

function cell(bitext: Bitext, bead: Bead, lang: Lang, width: number, colors: Colors): string[] {
  if (bead[lang].length === 0) return [colors.dim(MISSING[lang])];
  return wrapped(printable(joinedText(bitext[lang], bead[lang])), width);
}

function sideBySide(zh: readonly string[], en: readonly string[], width: number, colors: Colors): string[] {
  const lines: string[] = [];
  for (let i = 0; i < Math.max(zh.length, en.length); i++) {
    lines.push(padded(zh[i] ?? '', width) + colors.dim(BAR) + (en[i] ?? ''));
  }
  return lines;
}

/** The confidence, with a mark beside the colour: colour is not for everybody. */
function margin(bead: Bead, colors: Colors): string {
  const figure = bead.confidence.toFixed(2);
  if (isNull(bead)) return colors.dim(padded(figure, GUTTER));
  if (bead.confidence >= SURE) return colors.green(padded(figure, GUTTER));
  if (bead.confidence >= LIKELY) return colors.yellow(padded(`${figure} ?`, GUTTER));
  return colors.red(padded(`${figure} !`, GUTTER));
}

function summary({ beads }: Bitext, layout: Layout, colors: Colors): string {
  const pairs = beads.filter((bead) => !isNull(bead));
  const sure = pairs.filter(({ confidence }) => confidence >= SURE).length;
  const doubtful = pairs.filter(({ confidence }) => confidence < LIKELY).length;
  const alone = (lang: Lang) => beads.reduce((sum, bead) => (isNull(bead) ? sum + bead[lang].length : sum), 0);
  const parts = [
    `${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'}: ${sure} sure`,
    `${pairs.length - sure - doubtful} ? (under ${SURE})`,
    `${doubtful} ! (under ${LIKELY}); untranslated: ${alone('zh')} zh`,
    `${alone('en')} en`,
  ];
  const line = parts.join(', ');
  const width = layout.text + GUTTER;
  const rule = colors.dim('─'.repeat(Math.min(width, columns(line))));
  return `${rule}\n${wrapped(line, width).join('\n')}\n`;
}

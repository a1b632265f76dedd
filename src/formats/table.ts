import pc from 'picocolors';
import type { Bead, Bitext, Lang } from '../types.js';
import { beadType, isNull, joinedText } from './bead-fields.js';
import { columns, padded } from './columns.js';
import { type Band, bandOf, MARK } from './confidence-band.js';
import { evidenceLine } from './evidence-line.js';
import type { Exporter } from './exporter.js';
import { printable } from './printable.js';
import { summary } from './summary.js';
import { DEFAULT_WIDTH, LEAST_WIDTH } from './table-width.js';
import { wrapped } from './wrap.js';

/** Options of `table`. */
export interface TableOptions {
  /** Columns of the terminal. Default 80; at least 20. */
  readonly width?: number;
  /** Colour by ANSI escapes. Default false. */
  readonly color?: boolean;
}

type Colors = ReturnType<typeof pc.createColors>;

const COLOR = { sure: 'green', likely: 'yellow', doubtful: 'red' } as const satisfies Record<Band, keyof Colors>;

/** `0.97 ? `: confidence, mark and space. */
const GUTTER = 7;
const BAR = ' │ ';
/** Under this many columns, two languages side by side are slivers: they are set one under the other. */
const NARROWEST_SIDE_BY_SIDE = 50;
/** Over this many, lines are too long to read; the rest of the terminal stays empty. */
const WIDEST = 150;
/** Chinese says the same in about two thirds of the columns. */
const ZH_SHARE = 0.42;

const LANGUAGES: readonly Lang[] = ['zh', 'en'];

/** What a terminal gets on the empty side of a null. */
const MISSING: Readonly<Record<Lang, string>> = { zh: '(no Chinese)', en: '(no English)' };

interface Layout {
  /** Columns of everything. */
  readonly width: number;
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
  const { width = DEFAULT_WIDTH, color = false } = options;
  if (!(width >= LEAST_WIDTH)) throw new RangeError(`Expected \`width\` to be ${LEAST_WIDTH} or more, got ${width}`);
  const colors = pc.createColors(color);
  const layout = layoutOf(Math.min(Math.floor(width), WIDEST));
  return {
    open: () => '',
    body: (bitext, document) => {
      const blocks = bitext.beads.map((bead) => block(bitext, bead, layout, colors));
      const title = document === undefined ? '' : `${colors.bold(printable(document))}\n\n`;
      return `${title}${[...blocks, bottomLine(bitext, layout.width, colors)].join('\n')}`;
    },
    close: () => '',
  };
}

function layoutOf(width: number): Layout {
  const text = width - GUTTER;
  if (width < NARROWEST_SIDE_BY_SIDE) return { width, text };
  const zh = Math.round((text - BAR.length) * ZH_SHARE);
  return { width, text, sides: { zh, en: text - BAR.length - zh } };
}

/** The lines of one bead, each with its line feed. */
function block(bitext: Bitext, bead: Bead, layout: Layout, colors: Colors): string {
  const { sides, text } = layout;
  const lines = sides
    ? sideBySide(
        cell(bitext, bead, 'zh', sides.zh, colors),
        cell(bitext, bead, 'en', sides.en, colors),
        sides.zh,
        colors,
      )
    : LANGUAGES.flatMap((lang) => cell(bitext, bead, lang, text, colors));
  const evidence = evidenceLine(bitext, bead, text);
  if (evidence !== '') lines.push(colors.dim(evidence));
  const type = beadType(bead);
  if (lines.length === 1 && type !== '1-1') lines.push('');
  const margins = [margin(bead, colors), type === '1-1' ? '' : colors.dim(padded(` ${type}`, GUTTER))];
  return lines.map((line, index) => `${`${margins[index] || ' '.repeat(GUTTER)}${line}`.trimEnd()}\n`).join('');
}

/** The lines of one language of a bead, all of them `width` columns. */
function cell(bitext: Bitext, bead: Bead, lang: Lang, width: number, colors: Colors): string[] {
  if (bead[lang].length === 0) return [colors.dim(padded(MISSING[lang], width))];
  return wrapped(printable(joinedText(bitext[lang], bead[lang])), width).map((line) => padded(line, width));
}

function sideBySide(zh: readonly string[], en: readonly string[], width: number, colors: Colors): string[] {
  const lines: string[] = [];
  for (let i = 0; i < Math.max(zh.length, en.length); i++) {
    lines.push(`${zh[i] ?? ' '.repeat(width)}${colors.dim(BAR)}${en[i] ?? ''}`);
  }
  return lines;
}

/** The confidence, with a mark beside the colour: colour is not for everybody. */
function margin(bead: Bead, colors: Colors): string {
  const figure = bead.confidence.toFixed(2);
  if (isNull(bead)) return colors.dim(padded(figure, GUTTER));
  const band = bandOf(bead.confidence);
  return colors[COLOR[band]](padded(`${figure} ${MARK[band]}`, GUTTER));
}

function bottomLine(bitext: Bitext, width: number, colors: Colors): string {
  const lines = summary(bitext, width);
  return `${colors.dim('─'.repeat(Math.max(...lines.map(columns))))}\n${lines.join('\n')}\n`;
}

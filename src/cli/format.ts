import { extname } from 'node:path';
import { documents } from '../formats/documents.js';
import type { Exporter } from '../formats/exporter.js';
import { jsonl } from '../formats/jsonl.js';
import { tmx } from '../formats/tmx.js';
import { tsv } from '../formats/tsv.js';
import { vecalign } from '../formats/vecalign.js';
import type { Lang } from '../types.js';
import type { Format } from './align.options.js';

const BY_EXTENSION = new Map<string, Format>([
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.tsv', 'tsv'],
  ['.tab', 'tsv'],
  ['.vecalign', 'vecalign'],
  ['.tmx', 'tmx'],
  ['.html', 'html'],
]);

/** What the exporters need to know of the command line. */
export interface ExportSettings {
  readonly source: Lang;
  readonly width: number;
  readonly color: boolean;
  /** Of the Chinese in a TMX file; default zh-CN. */
  readonly zhTag?: string;
  readonly onRemoved: (count: number) => void;
}

/**
 * The format for an output: by the ending of its name, table for a terminal, JSON Lines for a name without an ending (a pipe, a
 * device). Undefined if the ending is that of no format: guessing would put something else into the file than its name says.
 */
export function guessedFormat(output: string | undefined, isTerminal: boolean): Format | undefined {
  const extension = output === undefined ? '' : extname(output).toLowerCase();
  if (extension !== '') return BY_EXTENSION.get(extension);
  return isTerminal ? 'table' : 'jsonl';
}

/** The exporter of a format. The table is loaded only if asked for: it takes the longest to load. */
export async function exporterOf(format: Format, settings: ExportSettings): Promise<Exporter> {
  switch (format) {
    case 'jsonl':
      return jsonl();
    case 'documents':
      return documents();
    case 'tsv':
      return tsv();
    case 'vecalign':
      return vecalign();
    case 'tmx':
      return tmx({
        direction: settings.source === 'zh' ? 'zh-en' : 'en-zh',
        onRemoved: settings.onRemoved,
        ...(settings.zhTag !== undefined && { languages: { zh: settings.zhTag } }),
      });
    case 'html': {
      const [{ reviewPageParts }, { reviewHtml }] = await Promise.all([
        import('../node/review-page.js'),
        import('../review/review-html.js'),
      ]);
      const { page, lexicon } = await reviewPageParts(true);
      return reviewHtml(page, lexicon);
    }
    case 'table': {
      const { table } = await import('../formats/table.js');
      return table({ width: settings.width, color: settings.color });
    }
  }
}

import { basename } from 'node:path';
import { chineseTag } from '../formats/chinese-script.js';
import type { Exporter } from '../formats/exporter.js';
import { STANDARD_INPUT } from '../node/read.js';
import type { Bitext, Lang } from '../types.js';
import type { Format } from './align.options.js';
import { confidentBeads } from './confident-beads.js';
import { type Note, notes } from './diagnostics.js';
import { exporterOf } from './format.js';
import type { Input } from './input.js';

/** How bitexts are written. */
export interface RenderSettings {
  readonly format: Format;
  readonly minConfidence: number;
  readonly source: Lang;
  readonly width: number;
  readonly color: boolean;
  /** Unless false, the output is of this document alone, and its header can say which script it is in. */
  readonly isWhole?: boolean;
}

/** The output of one document, and what there is to tell about it. */
export interface Rendered {
  readonly open: string;
  readonly body: string;
  readonly close: string;
  readonly notes: readonly Note[];
}

/** @param document - How the output names the document. */
export async function render(
  { files, swapped }: Pick<Input, 'files' | 'swapped'>,
  bitext: Bitext,
  document: string | undefined,
  { format, minConfidence, isWhole = true, ...settings }: RenderSettings,
): Promise<Rendered> {
  const told: Note[] = [];
  if (swapped)
    told.push({ message: 'is the Chinese side, and was given second: taken as Chinese', at: { file: files.zh } });
  told.push(...notes(bitext, files));
  const kept = confidentBeads(bitext, minConfidence);
  const leftOut = bitext.beads.length - kept.beads.length;
  if (leftOut > 0) {
    told.push({
      message: `${leftOut} of ${bitext.beads.length} beads left out: confidence under ${minConfidence}`,
      at: {},
    });
  }
  const onRemoved = (count: number) =>
    told.push({ message: `${count} characters that XML cannot hold left out`, at: { file: files.zh } });
  const exporter: Exporter = await exporterOf(format, {
    ...settings,
    // only TMX names the script, and finding it out takes a pass over the whole text
    ...(isWhole && format === 'tmx' && { zhTag: chineseTag(bitext.zh.text) }),
    onRemoved,
  });
  return { open: exporter.open(), body: exporter.body(kept, document), close: exporter.close(), notes: told };
}

/** The name of a document inside its output: of one file or of both, and none for standard input. */
export function documentName({ zh, en }: Input['files']): string | undefined {
  if (zh === STANDARD_INPUT || en === STANDARD_INPUT) return undefined;
  return zh === en ? basename(zh) : `${basename(zh)} + ${basename(en)}`;
}

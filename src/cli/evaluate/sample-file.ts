import { AlignError } from '../../errors.js';
import type { LabelledPair } from '../../evaluate/estimate.js';
import { readDocument } from '../../node/read.js';

/** A pair that can be picked for a sample. `document` and `line` name it. */
export interface SamplePair {
  readonly document: string;
  readonly line: number;
  readonly confidence: number;
  readonly zh: string;
  readonly en: string;
}

const HEAD = ['right', 'document', 'line', 'zh', 'en'];
const YES = new Set(['1', 'y', 'yes', 'true']);
const NO = new Set(['0', 'n', 'no', 'false']);

/** Tab-separated, with a first column to fill in: 1 for a pair that is exactly right, 0 for one that is not. It does not tell the confidence, which would sway. */
export function sampleFile(pairs: readonly SamplePair[]): string {
  const rows = pairs.map(({ document, line, zh, en }) => ['', document, `${line}`, zh, en]);
  return [HEAD, ...rows]
    .map((cells) => `${cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`)
    .join('');
}

/**
 * Reads a sample that was filled in. Pairs without a label are passed over.
 * @throws AlignError `bad-input` with the line for a label that is none and for a pair that the system does not have.
 */
export async function readLabels(file: string, pairs: readonly SamplePair[]): Promise<LabelledPair[]> {
  const known = new Map(
    pairs.map((pair) => [`${pair.document}\t${pair.line}\t${pair.zh.replace(/[\t\r\n]+/g, ' ')}`, pair]),
  );
  const lines = (await readDocument(file)).text.split(/\r?\n/);
  const labels = lines.flatMap((text, index): LabelledPair[] => {
    const [label = '', document = '', number = '', zh = ''] = text.split('\t');
    const typed = label.trim().toLowerCase();
    if (index === 0 || typed === '') return [];
    const bad = (message: string) => new AlignError('bad-input', message, { file, line: index + 1 });
    if (!YES.has(typed) && !NO.has(typed)) throw bad(`"${label}" is no label; write 1 for exactly right, 0 for not`);
    const pair = known.get(`${document}\t${number}\t${zh}`);
    if (!pair) throw bad(`the system has no such pair at ${document}, line ${number}; the sample is of another output`);
    return [{ confidence: pair.confidence, right: YES.has(typed) }];
  });
  if (labels.length === 0) throw new AlignError('bad-input', 'has no label yet; fill in its first column', { file });
  return labels;
}

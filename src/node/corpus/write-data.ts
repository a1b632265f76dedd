import {
  type DataFormat,
  type DataOptions,
  type DataWriter,
  dataWriter,
  SHARD_PAIRS,
} from '../../corpus/data-formats.js';
import { makeSampler, type Samples } from '../../corpus/samples.js';
import { SPLITS, type Split } from '../../corpus/split.js';
import { makePairStats, type PairStats } from '../../corpus/stats.js';
import { jsonLine } from '../../formats/json-line.js';
import type { DecidedPair } from './decided-pairs.js';
import { type OutputFile, outputFile, type WrittenFile } from './output-file.js';

export const DROPPED_FILE = 'dropped.jsonl.gz';
const SAMPLES = { kept: 12, dropped: 4 };

export interface WrittenData {
  readonly files: readonly WrittenFile[];
  readonly stats: PairStats;
  readonly samples: Samples;
}

/** Writes what stays into the files of its split in all formats, and what does not into the file of what was dropped. */
export async function writeData(
  pairs: AsyncIterable<DecidedPair>,
  folder: string,
  formats: readonly DataFormat[],
  options: DataOptions,
  onPair: (number: number) => void,
): Promise<WrittenData> {
  const files: WrittenFile[] = [];
  const stats = makePairStats();
  const sampler = makeSampler(SAMPLES);
  const outputs = new Map<Split, SplitOutput[]>();
  const dropped = await outputFile(folder, DROPPED_FILE);
  for await (const { number, pair: stored, reasons } of pairs) {
    const { split, ...pair } = stored;
    const [reason] = reasons;
    if (reason) {
      stats.dropped(pair, reason.filter);
      sampler.dropped(number, pair, reason);
      await dropped.write(jsonLine({ pair: number, ...pair, reasons }));
    } else {
      stats.kept(pair, split);
      sampler.kept(number, pair);
      let own = outputs.get(split);
      if (!own) {
        own = formats.map((format) => new SplitOutput(folder, dataWriter(format, split, options), files));
        outputs.set(split, own);
      }
      for (const output of own) await output.add({ number, pair });
    }
    onPair(number);
  }
  for (const split of SPLITS) for (const output of outputs.get(split) ?? []) await output.close();
  files.push(await dropped.finish());
  return { files, stats: stats.stats(), samples: sampler.samples() };
}

/** The files of one split in one format. */
class SplitOutput {
  readonly #folder: string;
  readonly #writer: DataWriter;
  readonly #written: WrittenFile[];
  #open: OutputFile[] = [];
  #shard = 0;
  #pairs = 0;

  constructor(folder: string, writer: DataWriter, written: WrittenFile[]) {
    this.#folder = folder;
    this.#writer = writer;
    this.#written = written;
  }

  async add(pair: Parameters<DataWriter['pair']>[0]): Promise<void> {
    const { files } = this.#writer;
    if (this.#pairs === SHARD_PAIRS && files[0]!.includes('#')) await this.close();
    if (this.#open.length === 0) {
      const number = String(++this.#shard).padStart(5, '0');
      this.#open = await Promise.all(files.map((file) => outputFile(this.#folder, file.replace('#', number))));
      await this.#write(this.#writer.open());
      this.#pairs = 0;
    }
    await this.#write(this.#writer.pair(pair));
    this.#pairs++;
  }

  async close(): Promise<void> {
    await this.#write(this.#writer.close());
    for (const file of this.#open) this.#written.push(await file.finish());
    this.#open = [];
  }

  async #write(texts: readonly string[]): Promise<void> {
    for (const [i, text] of texts.entries()) if (text !== '') await this.#open[i]!.write(text);
  }
}

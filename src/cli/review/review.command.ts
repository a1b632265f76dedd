import { basename } from 'node:path';
import { AlignError } from '../../errors.js';
import { PAIR_FORMATS, type PairFormatName, readPairs } from '../../formats/pair-formats.js';
import { readReview } from '../../formats/read-review.js';
import { review } from '../../formats/review.pairs.js';
import type { ReviewDocument } from '../../formats/review-document.js';
import { alignTexts } from '../../node/align-file.js';
import { STANDARD_INPUT } from '../../node/read.js';
import { readChunks } from '../../node/read-chunks.js';
import { reviewPageParts } from '../../node/review-page.js';
import { writeStream } from '../../node/write-stream.js';
import { assertWritable, writeWhole } from '../../node/write-whole.js';
import { renderReviewPage } from '../../review/render-page.js';
import { reviewOf } from '../../review/review-of.js';
import { formatOfName } from '../convert/named-format.js';
import { notes } from '../diagnostics.js';
import { DONE, type ExitCode, WRONG_USAGE } from '../exit-codes.js';
import { readInput } from '../input.js';
import { isInput } from '../is-input.js';
import { tell } from '../message.js';
import { progressLine } from '../progress.js';
import { documentName } from '../render.js';
import type { ReviewArguments } from './review.arguments.js';

/** `duizhao review`: a page to look at pairs, mend them, save and export them. */
export async function runReview(args: ReviewArguments): Promise<ExitCode> {
  const output = args.output ?? pageName(args.files[0]!);
  if (output !== '-') {
    if (await isInput(output, args.files)) {
      tell(`--output ${output} is an input file; name another`);
      return WRONG_USAGE;
    }
    await assertWritable(output);
  }
  const document = await documentOf(args);
  const { page: empty, lexicon } = await reviewPageParts(args.canAlign);
  const page = renderReviewPage(document, empty, lexicon);
  if (output === '-') {
    await writeStream(process.stdout, [page]);
    return DONE;
  }
  await writeWhole(output, [page]);
  if (!args.quiet) tell(`${document.beads.length} pairs; open it in a browser`, { file: output });
  return DONE;
}

/** `a.zh.txt` makes `a.zh.review.html`; a file of pairs loses its own ending likewise. */
function pageName(file: string): string {
  if (file === '-') return 'stdin.review.html';
  return `${basename(file).replace(/\.duizhao\.json$|(?<=.)\.[^.]+$/, '')}.review.html`;
}

async function documentOf(args: ReviewArguments): Promise<ReviewDocument> {
  const [file, other] = args.files;
  const format = other === undefined && args.inputFormat === undefined ? formatOfName(file!) : undefined;
  if (format === 'review') return readReview((await chunksOf(file!, args)).join(''), file!);
  if (format !== undefined) return fromPairs(file!, format, args);
  return fromTexts(args);
}

async function fromTexts(args: ReviewArguments): Promise<ReviewDocument> {
  const input = await readInput(args);
  const showsProgress = process.stderr.isTTY && !args.quiet;
  const progress = showsProgress ? progressLine((text) => process.stderr.write(text)) : undefined;
  try {
    const bitext = alignTexts(input.texts, input.files, {
      effort: args.effort,
      ...(progress && { onProgress: progress.report }),
    });
    progress?.stop();
    if (!args.quiet) for (const { message, at } of notes(bitext, input.files)) tell(message, at);
    return reviewOf(bitext, documentName(input.files) ?? STANDARD_INPUT);
  } finally {
    progress?.stop();
  }
}

/** Pairs of any program, as they are. */
async function fromPairs(file: string, format: PairFormatName, args: ReviewArguments): Promise<ReviewDocument> {
  if (PAIR_FORMATS[format].numbersOnly) {
    const help = 'convert it to jsonl with its two texts first: duizhao convert ALIGNMENT ZH EN -o pairs.jsonl';
    throw new AlignError('bad-input', `holds numbers of sentences and no text; ${help}`, { file });
  }
  const writer = review.write({ files: [basename(file)] });
  const pairs = readPairs(format, [await chunksOf(file, args)], { files: [file] });
  for await (const pair of pairs) writer.pair(pair);
  return readReview(writer.close().join(''), file);
}

async function chunksOf(file: string, { encoding }: ReviewArguments): Promise<string[]> {
  const chunks: string[] = [];
  for await (const chunk of readChunks(file, encoding === undefined ? {} : { encoding })) chunks.push(chunk);
  return chunks;
}

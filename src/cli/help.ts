import { LIKELY, MARK, SURE } from '../formats/confidence-band.js';
import { ALIGN_OPTIONS, type Option } from './align.options.js';
import { CONVERT_OPTIONS } from './convert/convert.options.js';
import {
  BUILD_NOTES,
  BUILD_USAGE,
  CORPUS_HELP,
  FILTER_USAGE,
  PROFILE_USAGE,
  STREAM_NOTES,
} from './corpus/corpus.help.js';
import { BUILD_OPTIONS, FILTER_OPTIONS, PROFILE_OPTIONS } from './corpus/corpus.options.js';
import { BENCH_OPTIONS, EVALUATE_OPTIONS } from './evaluate/evaluate.options.js';
import { REVIEW_OPTIONS } from './review/review.options.js';
import { VALIDATE_OPTIONS } from './validate/validate.options.js';

/** Where the explanation of an option begins; a longer option has it on the next line. */
const ABOUT_COLUMN = 26;

export const HELP = `duizhao: Chinese and English text side by side

Usage
  duizhao align MIXED          one file that holds both languages, in any order
  duizhao align ZH EN          a Chinese and an English file
  duizhao align -              the same, from standard input
  duizhao align FOLDER(S)      pairs of files in one folder or two, by names
  duizhao align --each FILES   many mixed files
  duizhao align --pairs FILES  many pairs of files, told by zh and en in names
  duizhao align --stream       many documents, as JSON Lines
  duizhao convert IN -o OUT    pairs from one file format into another
  duizhao validate FILE        faults of a TMX, XLIFF, TSV or JSON Lines file
  duizhao review DOC           a page to look at the pairs, mend and export them
  duizhao evaluate SYS GOLD    how good an alignment is, of any aligner
  duizhao bench-corpus DIR     align a folder of gold, and evaluate
  duizhao corpus build IN -o D training data: clean, split, documented

  duizhao COMMAND --help       all options of a command
  duizhao --version

Example
  duizhao align bulletin.txt --output pairs.tmx --min-confidence 0.8
`;

export const ALIGN_HELP = `Usage: duizhao align MIXED | ZH EN | FOLDER | ZH_FOLDER EN_FOLDER | -  [options]
       duizhao align --each FILES | --pairs FILES | --stream [FILE]  [options]

Aligns Chinese and English sentences. MIXED is a file that holds both languages,
ZH and EN are one of each, - is standard input. Files are text, HTML, Markdown,
Word (.docx), EPUB, PDF or subtitles. Every pair comes with a confidence,
the probability that it is exactly right, and the evidence for it.

Options
${ALIGN_OPTIONS.map(optionHelp).join('')}
Formats
  jsonl      one pair a line: texts, shape, confidence, spans (UTF-16 offsets)
             and evidence; sentences without a translation too
  documents  one document a line: {"id","beads":[as in jsonl]} and what there is
             to tell of it, or {"id","error":{"code","message"}}
  tsv        Chinese, English, confidence, shape; likewise
  vecalign   [0,1]:[2]:0.97, sentence numbers from 0 and confidence; likewise
  tmx        TMX 1.4b for translation tools, pairs only
  html       a page to look at the pairs and mend them, as of duizhao review
  table      to read: ${MARK.likely} marks a confidence under ${SURE}, ${MARK.doubtful} one under ${LIKELY}

Many documents
  --each and --pairs write a file a document into --output FOLDER/, or all into
  one. --stream reads {"id","text"} or {"id","zh","en"} a line, from FILE or
  standard input, and writes documents, a line for every line. What is wrong
  with one document does not stop the others.

Exit status: 0 done, 1 could not (a file, or nothing to align; one of many
documents), 2 wrong usage.
`;

export const CONVERT_HELP = `Usage: duizhao convert IN... -o OUT [options]

Turns pairs from one file format into another, in bounded memory. Formats of
sentence numbers take the Chinese and the English file behind the alignment.

Options
${CONVERT_OPTIONS.map(optionHelp).join('')}
Formats
  jsonl       ours, one pair a line          tmx         TMX 1.4b
  tsv         zh, en, confidence, type       xliff       XLIFF 2.1
  csv, excel  RFC 4180; with a BOM           xliff1      XLIFF 1.2
  hf          {"translation": {...}} a line  bitextor    Bitextor's table
  hunalign    text with ~~~ between          vecalign    [0,1]:[2]:0.97
  ladder      hunalign's counts              champollion 4,5 <=> 7
  review      what duizhao review saves
  moses       OUT.zh-en.zh, OUT.zh-en.en
  opusfilter  OUT.zh, OUT.en, OUT.scores.jsonl
  cesalign    OUT.xml, OUT.zh.xml, OUT.en.xml; of OPUS
  intertext   likewise; of InterText

Exit status: 0 done, 1 could not (nothing is written then), 2 wrong usage.
`;

export const VALIDATE_HELP = `Usage: duizhao validate FILE | ZH EN | -  [options]

Looks in a file for what translation tools and training pipelines will stumble
over: TMX, XLIFF 1.2 and 2, TSV, JSON Lines, or two files with a sentence a
line. Of each fault it tells the place, what tools do with it, and what mends
it. Files may be of any size, and packed (.gz).

Options
${VALIDATE_OPTIONS.map(optionHelp).join('')}
Exit status: 0 no faults, 1 faults or a file that cannot be read, 2 wrong usage.
`;

export const REVIEW_HELP = `Usage: duizhao review MIXED | ZH EN | PAIRS | SAVED.duizhao.json  [options]

Writes one page on which the pairs can be looked at, confirmed, mended and
exported. It works from disk in any current browser; nothing leaves the machine.
Inputs are those of align, or pairs of any program (TMX, XLIFF, TSV, …), told by
the ending of the name, or what the page has saved.

Options
${REVIEW_OPTIONS.map(optionHelp).join('')}
What was reviewed comes from the page as TMX, TSV or JSON Lines, or from
  duizhao convert SAVED.duizhao.json --output FILE.tmx

Exit status: 0 done, 1 could not (a file, or nothing to align), 2 wrong usage.
`;

export const EVALUATE_HELP = `Usage: duizhao evaluate SYSTEM GOLD...  [options]
       duizhao evaluate --compare A B GOLD...  [options]
       duizhao evaluate SYSTEM [--sample N | --labels FILE]  [options]

Tells how good an alignment is. SYSTEM, A and B are what aligners made, GOLD is
what people made: files, or folders of them, put together by their names. With
NAME.zh and NAME.en (a sentence a line) or NAME.txt (mixed) beside GOLD there is
more to tell: characters, paragraphs, texts. Without GOLD the confidences tell.

Options
${EVALUATE_OPTIONS.map(optionHelp).join('')}
Inputs, told by what is in them
  numbers  vecalign and Bertalign ([0,1]:[2]), ladder of hunalign, Champollion,
           links of InterText and of OPUS
  places   jsonl and documents of duizhao, NAME.gold.json
           ({"document","beads":[{"zh":[[0,5]],"en":[[6,9]]}]})
  texts    TMX, XLIFF, TSV, CSV, JSON Lines, text of hunalign, Bitextor, Moses
           (NAME.zh with NAME.en): found in the text that stands beside GOLD

Exit status: 0 done, 1 could not (a file, or its beads), 2 wrong usage.
`;

export const BENCH_HELP = `Usage: duizhao bench-corpus DIR...  [options]

Aligns the documents of a folder of gold and evaluates what comes out: NAME.zh,
NAME.en, NAME.gold (sentences) and NAME.txt, NAME.gold.json (mixed).

Options
${BENCH_OPTIONS.map(optionHelp).join('')}
Exit status: 0 done, 1 could not, 2 wrong usage.
`;

/** By command; `duizhao` is that of all. */
export const HELPS = {
  duizhao: HELP,
  align: ALIGN_HELP,
  convert: CONVERT_HELP,
  validate: VALIDATE_HELP,
  review: REVIEW_HELP,
  evaluate: EVALUATE_HELP,
  'bench-corpus': BENCH_HELP,
  corpus: CORPUS_HELP,
  'corpus build': withOptions(BUILD_USAGE, BUILD_OPTIONS, BUILD_NOTES),
  'corpus filter': withOptions(FILTER_USAGE, FILTER_OPTIONS, STREAM_NOTES),
  'corpus profile': withOptions(PROFILE_USAGE, PROFILE_OPTIONS, STREAM_NOTES),
} as const;

function withOptions(usage: string, options: readonly Option[], notes: string): string {
  return `${usage}\nOptions\n${options.map(optionHelp).join('')}\n${notes}`;
}

function optionHelp({ name, short, value, about }: Option): string {
  const flag = `  ${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`;
  const indent = ' '.repeat(ABOUT_COLUMN);
  const lines = about.split('\n').map((line) => `${indent}${line}\n`);
  if (flag.length + 1 >= ABOUT_COLUMN) return `${flag}\n${lines.join('')}`;
  return flag.padEnd(ABOUT_COLUMN) + lines.join('').trimStart();
}

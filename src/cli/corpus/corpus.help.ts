/** The usage of each `duizhao corpus` command; options are put in by `help.ts`. */
export const CORPUS_HELP = `Usage: duizhao corpus build INPUT... -o DIR [options]
       duizhao corpus filter --stream [FILE] [options]
       duizhao corpus profile --stream [FILE]

Training data for machine translation.

  build    documents or pairs in; a clean, split, documented data set out
  filter   judges pairs one by one, in a pipe
  profile  counts what the filters need to know of a whole corpus

  duizhao corpus COMMAND --help   all options of a command
`;

export const BUILD_USAGE = `Usage: duizhao corpus build INPUT... -o DIR [options]

Makes a data set for training out of documents or pairs. INPUT is a file, a
folder or a glob: texts of both languages or one of each (aligned first), JSON
Lines of documents {"id","text"} or {"id","zh","en"}, or pairs in any format
that \`convert\` reads; all of them also packed (.gz). A pair that is not good
enough is dropped, and the reason kept.
`;

export const BUILD_NOTES = `In DIR
  README.md        dataset card: counts, filters, where it comes from
  report.html      plots, what was dropped and why, samples
  data/            train, dev and test as JSON Lines, .gz (load_dataset("DIR"))
  moses/ tsv/ tmx/ the same in other formats
  dropped.jsonl.gz every dropped pair with its reason
  problems.jsonl   documents that could not be read or aligned
  stats.json, manifest.json (sizes and SHA-256 of all files)

Exit status: 0 done, 1 could not (or a document failed; the rest is written),
2 wrong usage.
`;

export const FILTER_USAGE = `Usage: duizhao corpus filter --stream [FILE] [options]

Reads pairs, {"zh","en"} and perhaps "document", "confidence" and others, as
JSON Lines from FILE or standard input. Writes each with "keep", true or false,
and "reasons" where it is false; a line out for every line in.
`;

export const PROFILE_USAGE = `Usage: duizhao corpus profile --stream [FILE]

Reads pairs as JSON Lines from FILE or standard input, and prints the profile of
their corpus: counts that the filter for lengths needs, on one line. Profiles of
parts add up: put their lines into one file.
`;

export const STREAM_NOTES = `Exit status: 0 done, 1 could not (or a line was no pair), 2 wrong usage.
`;

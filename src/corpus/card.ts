import { frontMatter } from './card-front-matter.js';
import { type CorpusFacts, counted, FILTER_ABOUT, grouped, shareOf } from './corpus-facts.js';
import type { FilterName } from './reason.js';
import { CORPUS_FILTERS, PAIR_FILTERS } from './reason.js';
import { SPLITS } from './split.js';

/** Sources that are named one by one. */
const MOST_NAMED = 20;
/** The dataset card: README.md with the front matter of Hugging Face, by which `load_dataset` finds the files. */
export function datasetCard(facts: CorpusFacts): string {
  const { name, signature, stats, problems, split, exclude } = facts;
  const dropped = stats.pairs - stats.kept;
  return `${frontMatter(facts)}
# ${name}

Chinese-English sentence pairs for machine translation: **${grouped(stats.kept)} pairs**, ${shareOf(stats.kept, stats.pairs)} of ${grouped(stats.pairs)} that were
found. Every other pair stands in \`dropped.jsonl.gz\` with its reason; \`report.html\` shows plots and samples.

| split | pairs | documents | Chinese characters | English words |
|---|---:|---:|---:|---:|
${SPLITS.map((part) => {
  const { pairs, documents, zhCharacters, enWords } = stats.splits[part];
  return `| ${part} | ${[pairs, documents, zhCharacters, enWords].map(grouped).join(' | ')} |`;
}).join('\n')}

## Use

${usage(facts)}
## Where it comes from

${sources(facts)}
${problems === 0 ? '' : `\n${counted(problems, 'document')} could not be read or aligned; \`problems.jsonl\` names them.\n`}
## What was dropped

${grouped(dropped)} pairs, ${shareOf(dropped, stats.pairs)}, each counted for the first filter that took it. Settings: preset \`${facts.settings.preset}\`.

| filter | what it takes | settings | pairs | of all |
|---|---|---|---:|---:|
${[...PAIR_FILTERS, ...CORPUS_FILTERS].map((filter) => filterRow(filter, facts)).join('\n')}

${facts.settings.repairs.length === 0 ? 'No text was changed.' : `Texts were repaired (${facts.settings.repairs.join(', ')}); \`original\` holds what they were.`}

## Splits

By a hash of the document's name (of the Chinese text, for pairs of no document) with the salt \`${split.salt}\`: ${shareOf(split.test, 1)} of the documents are
test and ${shareOf(split.dev, 1)} dev. A document keeps its split when the corpus grows. No text of either side, and no near-duplicate, stands in two splits: such
pairs were taken out of train (\`leak\`).
${exclude.length === 0 ? '' : `\nWhat overlaps these test sets was taken out: ${exclude.map((set) => `\`${set.name}\` (${counted(set.sentences, 'sentence')})`).join(', ')}.\n`}
## Made by

\`${signature}\`
`;
}

function usage({ formats }: CorpusFacts): string {
  const parts = {
    hf: '```python\nfrom datasets import load_dataset\n\ndata = load_dataset("FOLDER")  # this folder\nprint(data["train"][0]["translation"])\n```\n\n`confidence` (0 to 1) is the probability that the pair is exactly right, `spans` are places in the document (UTF-16 code units), `pair` the number of the pair in the corpus.\n',
    moses: '`moses/train.zh` and `moses/train.en` hold a sentence a line, in the same order as the other formats.\n',
    tsv: '`tsv/` holds tables with a header line.\n',
    tmx: '`tmx/` is for translation tools.\n',
  };
  return formats.map((format) => `${parts[format]}\n`).join('');
}

function sources({ inputs, documents }: CorpusFacts): string {
  const named = inputs
    .slice(0, MOST_NAMED)
    .map(({ name, kind }) => `- \`${name}\`${KINDS[kind] ? ` (${KINDS[kind]})` : ''}`);
  const more =
    inputs.length > MOST_NAMED ? [`- and ${grouped(inputs.length - MOST_NAMED)} more, in \`stats.json\``] : [];
  const aligned = documents > 0 ? `Aligned by duizhao: ${counted(documents, 'document')}.\n\n` : '';
  return `${aligned}${[...named, ...more].join('\n')}\n`;
}

const KINDS: Readonly<Record<string, string>> = {
  mixed: '',
  two: 'with its English file',
  documents: 'documents as JSON Lines',
  pairs: 'pairs',
};

function filterRow(filter: FilterName, { settings, stats }: CorpusFacts): string {
  const options = settings.filters[filter];
  const count = stats.dropped[filter] ?? 0;
  const shown =
    options === false
      ? 'off'
      : Object.entries(options)
          .map(([name, value]) => `${name} ${value}`)
          .join(', ');
  return `| \`${filter}\` | ${FILTER_ABOUT[filter]} | ${shown} | ${grouped(count)} | ${shareOf(count, stats.pairs)} |`;
}

import { type CorpusFacts, counted, FILTER_ABOUT, grouped, shareOf } from '../../corpus/corpus-facts.js';
import type { FilterName } from '../../corpus/reason.js';
import { SPLITS } from '../../corpus/split.js';

/** What was built, for a person. */
export function summaryText({ stats, documents, problems, split }: CorpusFacts, folder: string): string {
  const dropped = Object.entries(stats.dropped) as [FilterName, number][];
  const widest = Math.max(...dropped.map(([filter]) => filter.length), 8);
  const from = documents > 0 ? ` in ${counted(documents, 'document')}` : '';
  const lines = [
    `${grouped(stats.pairs)} pairs found${from}${problems > 0 ? `, ${grouped(problems)} failed` : ''}`,
    `${grouped(stats.kept)} kept (${shareOf(stats.kept, stats.pairs)}): ${SPLITS.map((part) => `${part} ${grouped(stats.splits[part].pairs)}`).join(', ')}`,
    `${grouped(stats.pairs - stats.kept)} dropped${dropped.length > 0 ? ', by' : ''}`,
    ...dropped.map(
      ([filter, count]) => `  ${filter.padEnd(widest)}  ${grouped(count).padStart(8)}  ${FILTER_ABOUT[filter]}`,
    ),
  ];
  const without = SPLITS.filter((part) => part !== 'train' && split[part] > 0 && stats.splits[part].pairs === 0);
  if (without.length > 0) {
    lines.push(`No document fell into ${without.join(' or ')}; for a small corpus give a larger --${without[0]}.`);
  }
  return `${[...lines, '', `${folder}/report.html  plots, samples, reasons`, `${folder}/README.md    dataset card`].join('\n')}\n`;
}

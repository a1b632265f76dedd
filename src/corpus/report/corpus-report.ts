import { type F1Bar, f1Bars } from '../../evaluate/report/charts/f1-bars.js';
import { escaped, htmlTable } from '../../evaluate/report/markup.js';
import { PAGE_STYLE } from '../../evaluate/report/page-style.js';
import { type CorpusFacts, counted, FILTER_ABOUT, grouped, shareOf } from '../corpus-facts.js';
import type { FilterName } from '../reason.js';
import type { Sample, Samples } from '../samples.js';
import { SPLITS } from '../split.js';
import { barsChart } from './bars-chart.js';

const STYLE = `
.sample { display: grid; grid-template-columns: 1fr 1fr; gap: .25rem 1.25rem; padding: .6rem 0; border-top: 1px solid var(--rule); break-inside: avoid; overflow-wrap: anywhere; }
.sample .dim { grid-column: 1 / -1; }
.wide td:nth-child(2) { text-align: left; white-space: normal; }
.reason { color: var(--wrong); }
@media (max-width: 40rem) { .sample { grid-template-columns: 1fr; } }
`;

/** The report on a data set as one page that needs no network and no scripts. */
export function corpusReport(facts: CorpusFacts, samples: Samples): string {
  const { name, stats, signature, documents, problems } = facts;
  const dropped = Object.entries(stats.dropped) as [FilterName, number][];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escaped(name)}</title>
<style>${PAGE_STYLE}${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(name)}</h1>
<p class="dim">${grouped(stats.pairs)} pairs found${documents > 0 ? ` in ${counted(documents, 'document')}` : ''}${problems > 0 ? `; ${counted(problems, 'document')} failed` : ''}</p>
<div class="headline">${tile('kept', stats.kept, shareOf(stats.kept, stats.pairs))}${tile('dropped', stats.pairs - stats.kept, shareOf(stats.pairs - stats.kept, stats.pairs))}${SPLITS.map(
    (split) => tile(split, stats.splits[split].pairs, counted(stats.splits[split].documents, 'document')),
  ).join('')}</div>
<h2>What was dropped, and why</h2>
${
  dropped.length === 0
    ? '<p>Nothing.</p>'
    : `<div class="charts"><figure>${f1Bars(
        'Pairs dropped by each filter, of all that were dropped',
        dropped.map(([filter, count]) => droppedBar(filter, count, stats.pairs - stats.kept)),
      )}<figcaption>Each pair is counted for the first filter that took it; the bars are shares of what was dropped.</figcaption></figure></div>
${htmlTable(
  ['filter', 'takes', 'pairs', 'of all'],
  dropped.map(([filter, count]) => [filter, FILTER_ABOUT[filter], grouped(count), shareOf(count, stats.pairs)]),
)}`
}
<h2>Confidence and lengths</h2>
<div class="charts">
${charts(facts)}
</div>
<h2>Samples</h2>
<h3>Kept</h3>
${samples.kept.map(sample).join('\n')}
${dropped.map(([filter]) => `<h3>Dropped: ${filter}</h3>\n<p class="dim">${escaped(FILTER_ABOUT[filter])}</p>\n${(samples.dropped.get(filter) ?? []).map(sample).join('\n')}`).join('\n')}
</main>
<footer><p class="dim signature">${escaped(signature)}</p></footer>
</body>
</html>
`;
}

const BEYOND = 'The last bar holds all beyond it.';

const tile = (name: string, count: number, note: string): string =>
  `<div><span class="dim">${name}</span><b>${grouped(count)}</b><span class="dim">${note}</span></div>`;

const droppedBar = (filter: FilterName, count: number, all: number): F1Bar => ({
  name: filter,
  f1: count / all,
  note: `${grouped(count)}, ${shareOf(count, all)}`,
});

function charts({ stats: { confidences, lengths } }: CorpusFacts): string {
  const key = '<span class="key">kept</span><span class="key wrong">dropped</span>';
  const hasConfidences = [...confidences.kept.counts, ...confidences.dropped.counts].some((count) => count > 0);
  const figures = [
    ...(hasConfidences
      ? [
          [
            'Confidence',
            barsChart({
              title: 'Confidences of kept and dropped pairs',
              xLabel: 'confidence',
              bars: confidences.kept,
              above: confidences.dropped,
            }),
            key,
          ],
        ]
      : []),
    [
      'Chinese',
      barsChart({ title: 'Lengths of the Chinese', xLabel: 'characters of Chinese', bars: lengths.zh }),
      BEYOND,
    ],
    ['English', barsChart({ title: 'Lengths of the English', xLabel: 'words of English', bars: lengths.en }), BEYOND],
    [
      'Length ratio',
      barsChart({ title: 'Length ratios', xLabel: 'English characters for one of Chinese', bars: lengths.ratio }),
      BEYOND,
    ],
  ];
  return figures
    .map(([name, chart, caption]) => `<figure><h3>${name}</h3>${chart}<figcaption>${caption}</figcaption></figure>`)
    .join('\n');
}

function sample({ number, pair, reason }: Sample): string {
  const confidence = pair.confidence === undefined ? '' : `, confidence ${pair.confidence.toFixed(2)}`;
  const why = reason ? `: <span class="reason">${escaped(reason.message)}</span>` : '';
  return `<div class="sample"><span class="dim">pair ${grouped(number)} of ${escaped(pair.document)}${confidence}${why}</span><span lang="zh">${escaped(pair.zh)}</span><span lang="en">${escaped(pair.en)}</span></div>`;
}

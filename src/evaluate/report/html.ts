import type { Calibration } from '../calibration.js';
import type { Evaluation } from '../evaluate.js';
import { type F1Bar, f1Bars } from './charts/f1-bars.js';
import { histogramChart } from './charts/histogram-chart.js';
import { reliabilityChart } from './charts/reliability-chart.js';
import { riskChart } from './charts/risk-chart.js';
import { confusionTable } from './confusion-table.js';
import { figure, type Shown, scoreRows, singleFigures } from './figure-rows.js';
import { htmlPage } from './html-page.js';
import { htmlSection } from './html-section.js';
import { escaped } from './markup.js';
import { sections } from './sections.js';
import { wrongBeadsOf } from './wrong-beads.js';

/** Documents whose wrong beads are open when the page is; with more of them the page would be endless. */
const OPEN_DOCUMENTS = 3;
const MOST_TYPE_BARS = 12;

/** The report as one page that needs no network and no scripts. */
export function htmlReport(evaluation: Evaluation, title: string): string {
  const { calibration, documents, counts } = evaluation;
  const worst = [...documents].sort((a, b) => (a.figures.strict.f1 ?? 0) - (b.figures.strict.f1 ?? 0));
  const wrong = worst.map((document, index) => wrongBeadsOf(document, index < OPEN_DOCUMENTS)).join('\n');
  const main = `<p class="dim">${documents.length === 1 ? '1 document' : `${documents.length} documents`}, ${counts.strict.gold} gold pairs, ${counts.strict.found} beads found, ${counts.strict.right} strictly right</p>
${headline(evaluation)}
${calibration ? `<h2>Confidence</h2>\n${calibrationCharts(calibration)}` : ''}
<h2>F1</h2>
<div class="charts">
<figure><h3>By bead type</h3>${f1Bars('Strict F1 by bead type', typeBars(evaluation))}</figure>
${documents.length > 1 ? `<figure><h3>By document, the worst first</h3>${f1Bars('Strict F1 by document, the worst first', worst.map(documentBar))}</figure>` : ''}
</div>
<h2>Bead types, gold against system</h2>
${confusionTable(counts)}
<h2>Figures</h2>
${sections(evaluation).map(htmlSection).join('\n')}
<h2>Wrong beads beside their gold</h2>
<p class="dim">The worst documents first, in each the surest beads first.</p>
${wrong || '<p>Every bead is right.</p>'}`;
  return htmlPage(title, main, evaluation.signature);
}

function headline(evaluation: Evaluation): string {
  const f1 = new Map(scoreRows(evaluation).map((row) => [row.name, row.f1]));
  const ece = singleFigures(evaluation).find(({ name }) => name === 'ECE');
  const tiles: readonly (readonly [string, Shown | undefined])[] = [
    ['strict F1', f1.get('strict')],
    ['lax F1', f1.get('lax')],
    ['characters F1', f1.get('characters')],
    ['paragraphs F1', f1.get('paragraphs')],
    ['calibration error (ECE)', ece],
  ];
  return `<div class="headline">${tiles.map(([name, shown]) => (shown ? tile(name, shown) : '')).join('')}</div>`;
}

function tile(name: string, { value, interval }: Shown): string {
  const range = interval ? `95%: ${figure(interval[0])}–${figure(interval[1])}` : 'one document: no interval';
  return `<div><span class="dim">${escaped(name)}</span><b>${figure(value)}</b><span class="dim">${range}</span></div>`;
}

function calibrationCharts(calibration: Calibration): string {
  const figures = [
    [
      'Reliability',
      reliabilityChart(calibration),
      `${calibration.bins.length} bins of equal mass, with 95% intervals. On the dashed line, confidence is what it says.`,
    ],
    ['Risk and coverage', riskChart(calibration), 'What is wrong among the pairs kept; lower is better.'],
    ['Confidences', histogramChart(calibration), ''],
  ] as const;
  const key = '<span class="key">right</span><span class="key wrong">wrong</span>';
  return `<div class="charts">${figures
    .map(
      ([name, chart, caption]) => `<figure><h3>${name}</h3>${chart}<figcaption>${caption || key}</figcaption></figure>`,
    )
    .join('\n')}</div>`;
}

const typeBars = ({ types }: Evaluation): F1Bar[] =>
  types
    .slice(0, MOST_TYPE_BARS)
    .map(({ type, f1 = 0, gold }) => ({ name: type, f1, note: `${figure(f1)}, ${gold} in gold` }));

const documentBar = ({ name, figures, counts }: Evaluation['documents'][number]): F1Bar => ({
  name,
  f1: figures.strict.f1 ?? 0,
  note: `${figure(figures.strict.f1)}, ${counts.strict.gold} pairs`,
});

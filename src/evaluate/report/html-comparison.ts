import type { Comparison, Difference } from '../compare.js';
import type { ShownBead } from '../judged.js';
import { shownBeadMarkup } from './bead-markup.js';
import { type F1Bar, f1Bars } from './charts/f1-bars.js';
import { comparisonSections, type Names, pValue } from './comparison.js';
import { figure, withRange } from './figure-rows.js';
import { htmlPage } from './html-page.js';
import { htmlSection } from './html-section.js';
import { escaped } from './markup.js';

/** So many passages are shown with their texts; JSON has them all. */
const MOST_SHOWN = 2000;
/** The documents that A and B differ most in. */
const MOST_BARS = 15;

/** Two systems side by side, as one page that needs no network and no scripts. */
export function htmlComparison(comparison: Comparison, names: Names): string {
  const { a, differences } = comparison;
  const [f1s, test] = comparisonSections(comparison, names); // the passages follow with their texts
  const shown = differences.slice(0, MOST_SHOWN).map(passage).join('\n');
  const rest = differences.length - MOST_SHOWN;
  const main = `<p class="dim">${a.documents.length} documents, ${a.counts.strict.gold} gold pairs; ${differences.length} ${differences.length === 1 ? 'passage' : 'passages'} where A and B differ</p>
${headline(comparison, names)}
<h2>Figures</h2>
${[f1s!, test!].map(htmlSection).join('\n')}
<h2>Documents, the largest difference first</h2>
<div class="charts">${bars(comparison, 'a')}${bars(comparison, 'b')}</div>
<h2>Where they differ, the most telling first</h2>
<p class="dim">First those where one is right and the other was surest of something else.</p>
${shown || '<p>They are the same.</p>'}${rest > 0 ? `<p class="dim">${rest} more; --format json has them all.</p>` : ''}`;
  return htmlPage(`A: ${names.a}, B: ${names.b}`, main, a.signature);
}

function headline({ a, b, difference, interval, byDocument, byPassage }: Comparison, names: Names): string {
  const tiles = [
    [`A ${names.a}`, figure(a.figures.strict.f1), 'strict F1'],
    [`B ${names.b}`, figure(b.figures.strict.f1), 'strict F1'],
    [
      'A less B',
      withRange({ value: difference }),
      interval ? `95%: ${figure(interval[0])} to ${figure(interval[1])}` : '',
    ],
    ['p by documents', pValue(byDocument.p), `by passages ${pValue(byPassage.p)}`],
  ];
  const markup = tiles.map(
    ([name, value, note]) =>
      `<div><span class="dim name">${escaped(name!)}</span><b>${escaped(value!)}</b><span class="dim">${escaped(note!)}</span></div>`,
  );
  return `<div class="headline">${markup.join('')}</div>`;
}

function bars({ a, b }: Comparison, of: 'a' | 'b'): string {
  const documents = a.documents.map((document, index) => ({
    name: document.name,
    a: document.figures.strict.f1 ?? 0,
    b: b.documents[index]!.figures.strict.f1 ?? 0,
  }));
  documents.sort((x, y) => Math.abs(y.a - y.b) - Math.abs(x.a - x.b));
  const title = `Strict F1 of ${of.toUpperCase()}`;
  const shown = documents
    .slice(0, MOST_BARS)
    .map((document): F1Bar => ({ name: document.name, f1: document[of], note: figure(document[of]) }));
  return `<figure><h3>${title}</h3>${f1Bars(title, shown)}</figure>`;
}

function passage({ document, right, gold, a, b }: Difference): string {
  const verdict = right === 'neither' ? 'neither is right' : `${right.toUpperCase()} is right`;
  const column = (name: string, beads: readonly ShownBead[], of: 'gold' | 'system'): string =>
    `<div><h3 class="column">${name}</h3>${beads.map((bead) => shownBeadMarkup(bead, of, confidenceNote(bead))).join('') || '<p class="dim">no bead</p>'}</div>`;
  const columns = [
    column('Gold', gold, 'gold'),
    column('A', a, right === 'a' ? 'gold' : 'system'),
    column('B', b, right === 'b' ? 'gold' : 'system'),
  ];
  return `<article class="pair"><p class="dim"><b>${escaped(document)}</b> · ${verdict}</p><div class="three">${columns.join('')}</div></article>`;
}

const confidenceNote = ({ confidence }: ShownBead): string =>
  confidence === undefined ? '' : ` · ${confidence.toFixed(2)}`;

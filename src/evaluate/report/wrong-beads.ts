import type { DocumentEvaluation } from '../evaluate.js';
import type { WrongBead } from '../judged.js';
import { shownBeadMarkup } from './bead-markup.js';
import { figure } from './figure-rows.js';
import { escaped } from './markup.js';

/** The wrong beads of a document beside the gold, the surest first: these are the worst. */
export function wrongBeadsOf({ name, wrong, figures }: DocumentEvaluation, open: boolean): string {
  if (wrong.length === 0) return '';
  const sorted = [...wrong].sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
  const summary = `${escaped(name)} <span class="dim">${wrong.length} wrong, strict F1 ${figure(figures.strict.f1)}</span>`;
  return `<details${open ? ' open' : ''}><summary>${summary}</summary>${sorted.map(pair).join('\n')}</details>`;
}

function pair(bead: WrongBead): string {
  const { confidence, verdict, gold, evidence, line } = bead;
  const head = [
    ...(confidence === undefined ? [] : [`<b>${confidence.toFixed(2)}</b>`]),
    verdict === 'overlaps' ? 'shares a part with the gold' : 'shares nothing with the gold',
    ...(line === undefined ? [] : [`line ${line}`]),
  ].join(' · ');
  const golds = gold.map((one) => shownBeadMarkup(one, 'gold')).join('') || '<p class="dim">in no gold bead</p>';
  const because = evidence ? `<p class="dim">${escaped(evidence)}</p>` : '';
  return `<article class="pair"><p class="dim">${head}</p><div class="both"><div><h3 class="column">System</h3>${shownBeadMarkup(bead, 'system')}${because}</div><div><h3 class="column">Gold</h3>${golds}</div></div></article>`;
}

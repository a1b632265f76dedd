import type { DocumentEvaluation } from '../evaluate.js';
import type { ShownBead, WrongBead } from '../judged.js';
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
  const golds = gold.map((one) => side('gold', one)).join('') || '<p class="dim">in no gold bead</p>';
  const because = evidence ? `<p class="dim">${escaped(evidence)}</p>` : '';
  return `<article class="pair"><p class="dim">${head}</p><div class="both"><div><h4>System</h4>${side('system', bead)}${because}</div><div><h4>Gold</h4>${golds}</div></div></article>`;
}

function side(of: 'system' | 'gold', { type, zh, en, ids }: ShownBead): string {
  const numbers = ids ? ` [${ids.zh}]:[${ids.en}]` : '';
  const text = (lang: string, value: string | undefined): string =>
    value === undefined ? '' : `<p lang="${lang}">${value === '' ? '<span class="dim">–</span>' : escaped(value)}</p>`;
  return `<div class="bead ${of}"><p class="dim">${type}${numbers}</p>${text('zh', zh)}${text('en', en)}</div>`;
}

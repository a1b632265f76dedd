import type { Anchor, Bead, Bitext, Contradiction, Side, Span } from '../types.js';
import { beadType, joinedText, spans } from './bead-fields.js';
import type { Exporter } from './exporter.js';
import { jsonLine } from './json-line.js';
import { probability, rounded } from './rounded.js';

/** Coverage and ratios: figures to read, not to compute with. */
const DECIMALS = 3;

/**
 * JSON Lines, one bead a line, nulls included, in the order of the bitext:
 * `{"zh","en","type","confidence","spans":{"zh":[[start,end]],"en":[…]},"evidence":{…}}`, and `"document"` first if one is
 * given. Spans are UTF-16 offsets into the text of their side. This shape is a contract; fields may be added to it.
 */
export function jsonl(): Exporter {
  return {
    open: () => '',
    body: (bitext, document) => {
      const name = document === undefined ? {} : { document };
      return bitext.beads.map((bead) => jsonLine({ ...name, ...beadRecord(bitext, bead) })).join('');
    },
    close: () => '',
  };
}

/** What both formats of JSON Lines hold of a bead. */
export function beadRecord(bitext: Bitext, bead: Bead): object {
  const { zh, en } = bitext;
  return {
    zh: joinedText(zh, bead.zh),
    en: joinedText(en, bead.en),
    type: beadType(bead),
    confidence: probability(bead.confidence),
    spans: { zh: spans(zh, bead.zh), en: spans(en, bead.en) },
    evidence: evidence(bitext, bead),
  };
}

/** Mentions with their text, and the runner-up by its spans: segment numbers would mean nothing to a reader of the file. */
function evidence({ zh, en }: Bitext, bead: Bead): object {
  const { dates, numbers, names, coverage, lengthRatio, lead, runnerUp, contradictions } = bead.evidence;
  const shared = (anchor: Anchor) => ({ value: anchor.key, ...mentions(zh, en, anchor) });
  const contradicting = (found: Contradiction) => ({
    kind: found.kind,
    values: { zh: found.zhKey, en: found.enKey },
    ...mentions(zh, en, found),
  });
  return {
    dates: dates.map(shared),
    numbers: numbers.map(shared),
    names: names.map(shared),
    coverage: { zh: rounded(coverage.zh, DECIMALS), en: rounded(coverage.en, DECIMALS) },
    lengthRatio: rounded(lengthRatio, DECIMALS),
    lead: probability(lead),
    ...(runnerUp && {
      runnerUp: {
        type: `${runnerUp.zh.length}-${runnerUp.en.length}`,
        probability: probability(runnerUp.probability),
        spans: { zh: spans(zh, runnerUp.zh), en: spans(en, runnerUp.en) },
      },
    }),
    contradictions: contradictions.map(contradicting),
  };
}

function mentions(zh: Side, en: Side, pair: { readonly zh: Span; readonly en: Span }): object {
  return {
    zh: zh.text.slice(pair.zh.start, pair.zh.end),
    en: en.text.slice(pair.en.start, pair.en.end),
    spans: { zh: [pair.zh.start, pair.zh.end], en: [pair.en.start, pair.en.end] },
  };
}

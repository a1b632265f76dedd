import type { Place, ReviewBead, ReviewDocument, ReviewEvidence, ReviewLink } from '../formats/review-document.js';
import { reviewId } from '../formats/review-id.js';
import { probability, rounded } from '../formats/rounded.js';
import type { Anchor, Bead, Bitext, Contradiction, Evidence, Side, Span } from '../types.js';

const DECIMALS = 3;

/** A document to be reviewed, of what was aligned. */
export function reviewOf({ zh, en, beads, signature }: Bitext, name: string): ReviewDocument {
  const text = zh.text === en.text ? { mixed: zh.text } : { zh: zh.text, en: en.text };
  const shapes = beads.map((bead) => `${bead.zh}:${bead.en}`);
  return {
    format: 'duizhao-review',
    version: 1,
    id: reviewId([...Object.values(text), ...shapes]),
    name,
    signature,
    text,
    paragraphs: { zh: paragraphPlaces(zh), en: paragraphPlaces(en) },
    segments: { zh: zh.segments.map(placeOf), en: en.segments.map(placeOf) },
    beads: beads.map(reviewBead),
  };
}

const placeOf = ({ start, end }: Span): Place => [start, end];
const paragraphPlaces = ({ paragraphs }: Side): Place[] => paragraphs.map(placeOf);

function reviewBead({ zh, en, confidence, evidence }: Bead, index: number): ReviewBead {
  return { id: `b${index + 1}`, zh, en, confidence: probability(confidence), status: 'auto', evidence: told(evidence) };
}

function told(evidence: Evidence): ReviewEvidence {
  const { dates, numbers, names, contradictions, coverage, lengthRatio, lead, runnerUp } = evidence;
  return {
    links: [...dates, ...numbers, ...names].map(link),
    contradictions: contradictions.map(contradiction),
    coverage: { zh: rounded(coverage.zh, DECIMALS), en: rounded(coverage.en, DECIMALS) },
    lengthRatio: rounded(lengthRatio, DECIMALS),
    lead: probability(lead),
    ...(runnerUp && { runnerUp: { ...runnerUp, probability: probability(runnerUp.probability) } }),
  };
}

const link = ({ kind, key, zh, en }: Anchor): ReviewLink => ({
  kind,
  zh: placeOf(zh),
  en: placeOf(en),
  keys: { zh: key, en: key },
});

const contradiction = ({ kind, zh, en, zhKey, enKey }: Contradiction): ReviewLink => ({
  kind,
  zh: placeOf(zh),
  en: placeOf(en),
  keys: { zh: zhKey, en: enKey },
});

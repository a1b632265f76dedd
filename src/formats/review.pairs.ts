import { ONE_PART } from './one-part.js';
import { type Both, both, LANGUAGES, type Pair } from './pair.js';
import type { PairFormat, PairWriter } from './pair-format.js';
import { sentencesOf } from './pair-shape.js';
import { readReview } from './read-review.js';
import { type Place, type ReviewBead, type ReviewDocument, STATUSES } from './review-document.js';
import { reviewId } from './review-id.js';
import { beadText, originalText, segmentText } from './review-texts.js';

/** A document that was reviewed. Rejected pairs are not read. Written, it is a document to be reviewed, whose text is that of its sentences. */
export const review: PairFormat = {
  parts: ONE_PART,
  extension: '.duizhao.json',
  async *read([chunks], { files, onRejected }) {
    const texts: string[] = [];
    for await (const chunk of chunks!) texts.push(chunk);
    const document = readReview(texts.join(''), files?.[0] ?? '');
    const pairs = pairsOfReview(document);
    const rejected = document.beads.length - pairs.length;
    if (rejected > 0) onRejected?.(rejected);
    yield* pairs;
  },
  write: ({ files }) => reviewWriter(files?.[0] ?? 'pairs'),
};

/** The pairs of a document as they are to be used: with the text that a person made, without what a person rejected; nulls included. */
export function pairsOfReview(document: ReviewDocument): Pair[] {
  return document.beads.flatMap((bead) => (bead.status === 'rejected' ? [] : [pairOf(document, bead)]));
}

function pairOf(document: ReviewDocument, bead: ReviewBead): Pair {
  const { zh, en, confidence, status, note, edited } = bead;
  const original =
    edited && both((lang) => (edited[lang] === undefined ? undefined : originalText(document, bead, lang)));
  const isSplit = !edited; // sentences are those of the document
  return {
    document: document.name,
    ...both((lang) => beadText(document, bead, lang)),
    type: `${zh.length}-${en.length}`,
    ...(confidence !== undefined && { confidence }),
    ...(isSplit && { sentences: both((lang) => bead[lang].map((segment) => segmentText(document, lang, segment))) }),
    spans: both((lang) => bead[lang].map((segment) => document.segments[lang][segment]!)),
    ...(status !== 'auto' && { status }),
    ...(note !== undefined && { note }),
    ...(original && {
      original: {
        ...(original.zh !== undefined && { zh: original.zh }),
        ...(original.en !== undefined && { en: original.en }),
      },
    }),
  };
}

/** Nothing is written before the end: the places of sentences are known only then. */
function reviewWriter(name: string): PairWriter {
  const texts: Both<string[]> = { zh: [], en: [] };
  const segments: Both<Place[]> = { zh: [], en: [] };
  const at = { zh: 0, en: 0 };
  const beads: ReviewBead[] = [];
  return {
    open: () => [''],
    pair: (pair) => {
      const numbers = both((lang) =>
        sentencesOf(pair, lang).flatMap((sentence) => {
          if (sentence === '') return [];
          texts[lang].push(sentence);
          segments[lang].push([at[lang], at[lang] + sentence.length]);
          at[lang] += sentence.length + 1;
          return [segments[lang].length - 1];
        }),
      );
      if (LANGUAGES.every((lang) => numbers[lang].length === 0)) return [''];
      const status = STATUSES.find((known) => known === pair.status) ?? 'auto';
      const { confidence, note } = pair;
      beads.push({
        id: `b${beads.length + 1}`,
        ...numbers,
        ...(confidence !== undefined && { confidence }),
        status,
        ...(note !== undefined && { note }),
      });
      return [''];
    },
    close: () => {
      const text = both((lang) => texts[lang].join('\n'));
      const document: ReviewDocument = {
        format: 'duizhao-review',
        version: 1,
        id: reviewId([text.zh, text.en, ...beads.map(typeOfBead)]),
        name: name.replace(/\.duizhao\.json$/, ''),
        signature: '',
        text,
        paragraphs: segments,
        segments,
        beads,
      };
      return [reviewFile(document)];
    },
  };
}

const typeOfBead = ({ zh, en }: ReviewBead): string => `${zh}:${en}`;

/** The file of a document: a bead a line, so that versions of it can be compared. */
export function reviewFile({ beads, ...document }: ReviewDocument): string {
  const head = JSON.stringify(document).slice(0, -1);
  const lines = beads.map((bead) => JSON.stringify(bead)).join(',\n');
  return `${head},"beads":[\n${lines}\n]}\n`;
}

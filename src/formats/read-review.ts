import { AlignError } from '../errors.js';
import type { MentionKind } from '../types.js';
import { type Both, both, LANGUAGES } from './pair.js';
import {
  type Place,
  type ReviewBead,
  type ReviewDocument,
  type ReviewEvidence,
  type ReviewLink,
  STATUSES,
} from './review-document.js';

type Fields = Readonly<Record<string, unknown>>;
const KINDS: readonly MentionKind[] = ['date', 'number', 'name', 'latin'];

/**
 * A document out of the text of its file. Nothing that is unknown is taken over, and what a bead needs must be right: numbers of segments, each
 * in one bead, and places in the text.
 * @throws AlignError `bad-input` that says where in the JSON what is wrong.
 */
export function readReview(json: string, file: string): ReviewDocument {
  const wrong = (where: string, what: string): AlignError =>
    new AlignError('bad-input', `${where} ${what}; open the file as duizhao saved it`, { file });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new AlignError('bad-input', `is no JSON: ${(cause as Error).message}; open the file as duizhao saved it`, {
      file,
    });
  }
  const root = fieldsOf(value);
  if (root?.format !== 'duizhao-review')
    throw wrong('it', 'is no reviewed document: it lacks "format": "duizhao-review"');
  if (root.version !== 1) {
    const message = `has version ${JSON.stringify(root.version)}, and this program reads version 1; get a newer one`;
    throw new AlignError('bad-input', message, { file });
  }
  const { id, name, signature } = root;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof signature !== 'string')
    throw wrong('id, name or signature', 'is no text');
  const text = textOf(root.text);
  if (!text) throw wrong('text', 'is neither {"mixed"} nor {"zh","en"}');
  const length = both((lang) => ('mixed' in text ? text.mixed : text[lang]).length);
  const places = (field: 'paragraphs' | 'segments'): Both<Place[]> =>
    both((lang) => {
      const list = fieldsOf(root[field])?.[lang];
      if (!Array.isArray(list)) throw wrong(`${field}.${lang}`, 'is no list');
      const bad = list.findIndex((place) => !isPlace(place, length[lang]));
      if (bad >= 0) throw wrong(`${field}.${lang}[${bad}]`, 'is no place in the text');
      return list as Place[];
    });
  const segments = places('segments');
  if (!Array.isArray(root.beads)) throw wrong('beads', 'is no list');
  const sizes = { length, segments: both((lang) => segments[lang].length) };
  const beads = root.beads.map((bead: unknown, index) =>
    beadOf(fieldsOf(bead), sizes, (what) => wrong(`beads[${index}]`, what)),
  );
  checkBeads(beads, segments, wrong);
  return {
    format: 'duizhao-review',
    version: 1,
    id,
    name,
    signature,
    text,
    paragraphs: places('paragraphs'),
    segments,
    beads,
  };
}

const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

function textOf(value: unknown): ReviewDocument['text'] | undefined {
  const { mixed, zh, en } = fieldsOf(value) ?? {};
  if (typeof mixed === 'string') return { mixed };
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : undefined;
}

const isPlace = (value: unknown, length: number): value is Place =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every(Number.isInteger) &&
  value[0] >= 0 &&
  value[0] <= value[1] &&
  value[1] <= length;

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
const areNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((number) => Number.isInteger(number) && number >= 0);

/** Of the text of each side, and how many segments it has. */
interface Sizes {
  readonly length: Both<number>;
  readonly segments: Both<number>;
}

function beadOf(fields: Fields | undefined, sizes: Sizes, wrong: (what: string) => AlignError): ReviewBead {
  const { id, zh, en, confidence, note } = fields ?? {};
  if (typeof id !== 'string' || id === '') throw wrong('has no id');
  if (!areNumbers(zh) || !areNumbers(en)) throw wrong('has no lists zh and en of numbers of segments');
  if (confidence !== undefined && !isShare(confidence)) throw wrong('has a confidence that is not from 0 to 1');
  const status = STATUSES.find((known) => known === fields!.status);
  if (!status) throw wrong(`has none of the statuses ${STATUSES.join(', ')}`);
  const texts = fieldsOf(fields!.edited);
  const edited = Object.fromEntries(
    LANGUAGES.flatMap((lang) => (typeof texts?.[lang] === 'string' ? [[lang, texts[lang]]] : [])),
  );
  const evidence = evidenceOf(fieldsOf(fields!.evidence), sizes);
  return {
    id,
    zh,
    en,
    ...(confidence !== undefined && { confidence }),
    status,
    ...(typeof note === 'string' && note !== '' && { note }),
    ...(Object.keys(edited).length > 0 && { edited }),
    ...(evidence && { evidence }),
  };
}

/** Evidence is only shown: what is not right of it is left out. */
function evidenceOf(fields: Fields | undefined, { length, segments }: Sizes): ReviewEvidence | undefined {
  if (!fields) return undefined;
  const { coverage, lengthRatio, lead } = fields;
  const links = (list: unknown): ReviewLink[] =>
    Array.isArray(list) ? list.filter((link): link is ReviewLink => isLink(fieldsOf(link), length)) : [];
  const shares = fieldsOf(coverage);
  const { zh, en, probability } = fieldsOf(fields.runnerUp) ?? {};
  const areThere = (numbers: unknown, lang: 'zh' | 'en'): numbers is number[] =>
    areNumbers(numbers) && numbers.every((number) => number < segments[lang]);
  const runnerUp =
    areThere(zh, 'zh') && areThere(en, 'en') && isShare(probability) ? { zh, en, probability } : undefined;
  return {
    links: links(fields.links),
    contradictions: links(fields.contradictions),
    ...(isShare(shares?.zh) && isShare(shares.en) && { coverage: { zh: shares.zh, en: shares.en } }),
    ...(typeof lengthRatio === 'number' && { lengthRatio }),
    ...(typeof lead === 'number' && { lead }),
    ...(runnerUp && { runnerUp }),
  };
}

function isLink(fields: Fields | undefined, length: Both<number>): boolean {
  const keys = fieldsOf(fields?.keys);
  return (
    KINDS.some((kind) => kind === fields?.kind) &&
    LANGUAGES.every((lang) => isPlace(fields?.[lang], length[lang]) && typeof keys?.[lang] === 'string')
  );
}

function checkBeads(
  beads: readonly ReviewBead[],
  segments: ReviewDocument['segments'],
  wrong: (where: string, what: string) => AlignError,
): void {
  const ids = new Set<string>();
  const seen = both((lang) => new Uint8Array(segments[lang].length));
  for (const [index, bead] of beads.entries()) {
    if (ids.has(bead.id)) throw wrong(`beads[${index}]`, `has the id ${bead.id} of another bead`);
    ids.add(bead.id);
    if (bead.zh.length + bead.en.length === 0) throw wrong(`beads[${index}]`, 'has no segment');
    for (const lang of LANGUAGES) {
      for (const number of bead[lang]) {
        if (number >= segments[lang].length)
          throw wrong(`beads[${index}].${lang}`, `names segment ${number}, which does not exist`);
        if (seen[lang][number]!++ > 0)
          throw wrong(`beads[${index}].${lang}`, `has segment ${number}, which another bead has too`);
      }
    }
  }
  for (const lang of LANGUAGES) {
    const missing = seen[lang].indexOf(0);
    if (missing >= 0) throw wrong(`segments.${lang}[${missing}]`, 'stands in no bead');
  }
}

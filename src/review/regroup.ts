/** Edits that put sentences together in another way. */
import type { ReviewBead, ReviewDocument } from '../formats/review-document.js';
import type { Change, Splice } from './change.js';
import type { Edit } from './edit.js';
import { EditProblem } from './edit-problem.js';
import { placeOf } from './place-of.js';
import { regrouped } from './regrouped.js';

type Of<Kind extends Edit['kind']> = Extract<Edit, { kind: Kind }>;

export function merge(document: ReviewDocument, { bead: id, with: other }: Of<'merge'>): Change {
  const place = placeOf(document, id);
  const at = other === 'next' ? place : place - 1;
  const [first, second] = [document.beads[at], document.beads[at + 1]];
  if (!first || !second) throw new EditProblem(`no-${other}`);
  const inserted = regrouped(document, [first, second], {
    id,
    zh: [...first.zh, ...second.zh],
    en: [...first.en, ...second.en],
  });
  return { splices: [{ at, removed: [first, second], inserted: [inserted] }] };
}

export function split(document: ReviewDocument, { bead: id, zh, en }: Of<'split'>): Change {
  const at = placeOf(document, id);
  const bead = document.beads[at]!;
  if (!isCount(zh, bead.zh.length) || !isCount(en, bead.en.length)) throw new EditProblem('few-sentences');
  if (zh + en === 0 || zh + en === bead.zh.length + bead.en.length) throw new EditProblem('empty-pair');
  const inserted = [
    regrouped(document, [bead], { id, zh: bead.zh.slice(0, zh), en: bead.en.slice(0, en) }),
    regrouped(document, [bead], { id: newId(document, id), zh: bead.zh.slice(zh), en: bead.en.slice(en) }, []),
  ];
  return { splices: [{ at, removed: [bead], inserted }] };
}

export function moveSentence(document: ReviewDocument, { bead: id, side, sentence }: Of<'move'>): Change {
  const place = placeOf(document, id);
  const bead = document.beads[place]!;
  const isFirst = sentence === 'first';
  const neighbour = document.beads[isFirst ? place - 1 : place + 1];
  if (!neighbour) throw new EditProblem(isFirst ? 'no-previous' : 'no-next');
  const moved = isFirst ? bead[side][0] : bead[side].at(-1);
  if (moved === undefined) throw new EditProblem('no-sentence');
  const left = { ...bead, [side]: bead[side].filter((segment) => segment !== moved) };
  const rest = regrouped(document, [bead], left);
  const joined = regrouped(
    document,
    [bead, neighbour],
    { ...neighbour, [side]: [...neighbour[side], moved] },
    isEmpty(rest) ? [neighbour, bead] : [neighbour],
  );
  const pair = isFirst ? [joined, rest] : [rest, joined];
  const at = isFirst ? place - 1 : place;
  return {
    splices: [
      { at, removed: isFirst ? [neighbour, bead] : [bead, neighbour], inserted: pair.filter((one) => !isEmpty(one)) },
    ],
  };
}

export function pairNulls(document: ReviewDocument, { zh, en }: Of<'pair'>): Change {
  const [zhPlace, enPlace] = [placeOf(document, zh), placeOf(document, en)];
  const [zhNull, enNull] = [document.beads[zhPlace]!, document.beads[enPlace]!];
  if (zhNull.en.length > 0 || enNull.zh.length > 0 || zhPlace === enPlace) throw new EditProblem('not-nulls');
  const inserted = [regrouped(document, [zhNull, enNull], { id: zh, zh: zhNull.zh, en: enNull.en })];
  const away: Splice = { at: enPlace, removed: [enNull], inserted: [] };
  const at = zhPlace > enPlace ? zhPlace - 1 : zhPlace;
  return { splices: [away, { at, removed: [zhNull], inserted }] };
}

export function unpair(document: ReviewDocument, { bead: id }: Of<'unpair'>): Change {
  const at = placeOf(document, id);
  const bead = document.beads[at]!;
  if (bead.zh.length === 0 || bead.en.length === 0) throw new EditProblem('is-null');
  const inserted = [
    regrouped(document, [bead], { id, zh: bead.zh, en: [] }),
    regrouped(document, [bead], { id: newId(document, id), zh: [], en: bead.en }, []),
  ];
  return { splices: [{ at, removed: [bead], inserted }] };
}

export function takeRunnerUp(document: ReviewDocument, { bead: id }: Of<'runner-up'>): Change {
  const place = placeOf(document, id);
  const bead = document.beads[place]!;
  const runnerUp = bead.evidence?.runnerUp;
  if (!runnerUp) throw new EditProblem('no-other-reading');
  const taken = { zh: new Set(runnerUp.zh), en: new Set(runnerUp.en) };
  const giving = document.beads.filter(
    (one) => one !== bead && (one.zh.some((z) => taken.zh.has(z)) || one.en.some((e) => taken.en.has(e))),
  );
  const left = (one: ReviewBead) => ({
    zh: one.zh.filter((z) => !taken.zh.has(z)),
    en: one.en.filter((e) => !taken.en.has(e)),
  });
  const noted = [bead, ...giving.filter((one) => isEmpty(left(one)))];
  const pair = regrouped(document, [bead, ...giving], { id, zh: runnerUp.zh, en: runnerUp.en }, noted);
  const { zh, en } = left(bead);
  const nulls = [
    { id: newId(document, id), zh, en: [] },
    { id: newId(document, id, 2), zh: [], en },
  ].map((group) => regrouped(document, [bead], group, []));
  const own: Splice = {
    at: place,
    removed: [bead],
    inserted: [pair, ...nulls.filter((one) => !isEmpty(one))],
  };
  // from behind, so that the places of those before stay
  const others = giving
    .map((one): Splice => {
      const rest = regrouped(document, [one], { id: one.id, ...left(one) });
      return { at: placeOf(document, one.id), removed: [one], inserted: isEmpty(rest) ? [] : [rest] };
    })
    .concat(own)
    .sort((a, b) => b.at - a.at);
  return { splices: others };
}

const isCount = (count: number, most: number): boolean => Number.isInteger(count) && count >= 0 && count <= most;
const isEmpty = ({ zh, en }: Pick<ReviewBead, 'zh' | 'en'>): boolean => zh.length + en.length === 0;

/** The `nth` id that is free for what is split off a bead. */
function newId({ beads }: ReviewDocument, id: string, nth = 1): string {
  const taken = new Set(beads.map((bead) => bead.id));
  let number = 0;
  for (let free = 0; free < nth; ) if (!taken.has(`${id}.${++number}`)) free++;
  return `${id}.${number}`;
}

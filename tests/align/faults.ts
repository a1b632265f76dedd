import type { Bead, Bitext, Side, Span } from '../../src/types.js';

const MOST_TOLD = 20;

/**
 * What is wrong with a bitext, in words; nothing if all that the types promise is so. `presplit` sentences are the caller's and may
 * be empty or have white space around them; `monotone` beads follow the order of both sides, as in two documents.
 */
export function faults(bitext: Bitext, { presplit = false, monotone = false } = {}): string[] {
  const found = [
    ...sideFaults(bitext.zh, presplit),
    ...sideFaults(bitext.en, presplit),
    ...coverageFaults(bitext),
    ...(monotone ? orderFaults(bitext) : []),
    ...bitext.beads.flatMap((bead, b) => beadFaults(bitext, bead).map((fault) => `bead ${b}: ${fault}`)),
    ...anchorFaults(bitext),
    ...diagnosticFaults(bitext),
    ...(/^duizhao\/\S+ lexicon:[0-9a-f]{8} weights:[0-9a-f]{8} effort:\w+$/.test(bitext.signature)
      ? []
      : [`signature ${bitext.signature}`]),
  ];
  return found.slice(0, MOST_TOLD);
}

const inside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function sideFaults({ lang, text, paragraphs, segments }: Side, presplit: boolean): string[] {
  const found: string[] = [];
  const check = (span: Span, after: number, what: string): number => {
    const { start, end } = span;
    const content = text.slice(start, end);
    if (start < after || end < start || end > text.length) found.push(`${lang} ${what} at ${start} to ${end}`);
    if (!presplit && (content === '' || content.trim() !== content))
      found.push(`${lang} ${what} at ${start} not trimmed`);
    return end;
  };
  let at = 0;
  for (const paragraph of paragraphs) {
    at = check(paragraph, at, 'paragraph');
    if (paragraph.lang !== lang) found.push(`${lang} paragraph at ${paragraph.start} is ${paragraph.lang}`);
  }
  at = 0;
  let last = 0;
  for (const segment of segments) {
    at = check(segment, at, 'segment');
    const paragraph = paragraphs[segment.paragraph];
    if (!paragraph || !inside(segment, paragraph))
      found.push(`${lang} segment at ${segment.start} outside its paragraph`);
    if (segment.paragraph < last) found.push(`${lang} segment at ${segment.start} before its paragraph`);
    last = segment.paragraph;
  }
  return found;
}

/** Every segment of both sides stands in exactly one bead. */
function coverageFaults({ zh, en, beads }: Bitext): string[] {
  return ([zh, en] as const).flatMap(({ lang, segments }) => {
    const count = new Int32Array(segments.length);
    for (const bead of beads) for (const id of bead[lang]) count[id]!++;
    const strange = beads.flatMap((bead) => bead[lang]).filter((id) => segments[id] === undefined);
    return [
      ...strange.map((id) => `there is no ${lang} segment ${id}`),
      ...Array.from(count, (n, id) => (n === 1 ? '' : `${lang} segment ${id} is in ${n} beads`)).filter(Boolean),
    ];
  });
}

/** Beads follow the order of both sides. */
function orderFaults({ beads }: Bitext): string[] {
  return (['zh', 'en'] as const).flatMap((lang) => {
    const ids = beads.flatMap((bead) => bead[lang]);
    return ids.flatMap((id, k) => (k > 0 && id < ids[k - 1]! ? [`${lang} ${id} comes behind ${ids[k - 1]}`] : []));
  });
}

const share = (value: number): boolean => value >= 0 && value <= 1;

function beadFaults({ zh, en }: Bitext, bead: Bead): string[] {
  const { evidence, confidence } = bead;
  const { coverage, lead, lengthRatio, runnerUp } = evidence;
  const found: string[] = [];
  const expect = (ok: boolean, what: string): void => {
    if (!ok) found.push(what);
  };
  expect(bead.zh.length + bead.en.length > 0, 'empty');
  for (const ids of [bead.zh, bead.en])
    expect(
      ids.every((id, k) => k === 0 || id > ids[k - 1]!),
      `not ascending: ${ids}`,
    );
  expect(share(confidence), `confidence ${confidence}`);
  expect(lead >= -1 && lead <= 1, `lead ${lead}`);
  expect(share(coverage.zh) && share(coverage.en), `coverage ${coverage.zh} ${coverage.en}`);
  expect(Number.isFinite(lengthRatio) && lengthRatio >= 0, `length ratio ${lengthRatio}`);
  if (runnerUp) {
    expect(share(runnerUp.probability), `runner-up ${runnerUp.probability}`);
    const same = `${runnerUp.zh}|${runnerUp.en}` === `${bead.zh}|${bead.en}`;
    const meets = bead.zh.some((id) => runnerUp.zh.includes(id)) || bead.en.some((id) => runnerUp.en.includes(id));
    // a null may be its own runner-up: the same null on another rung
    const isNull = bead.zh.length === 0 || bead.en.length === 0;
    expect(meets && (!same || isNull), `runner-up ${runnerUp.zh}|${runnerUp.en} of ${bead.zh}|${bead.en}`);
  }
  const within = (span: Span, side: Side): boolean => bead[side.lang].some((id) => inside(span, side.segments[id]!));
  for (const one of [...evidence.dates, ...evidence.numbers, ...evidence.names, ...evidence.contradictions])
    expect(within(one.zh, zh) && within(one.en, en), `${one.kind} outside the bead`);
  for (const { weight } of [...evidence.dates, ...evidence.numbers, ...evidence.names])
    expect(share(weight), `weight ${weight}`);
  return found;
}

function anchorFaults({ anchors, beads }: Bitext): string[] {
  const count = beads.reduce((n, { evidence: e }) => n + e.dates.length + e.numbers.length + e.names.length, 0);
  return anchors.length === count ? [] : [`${anchors.length} anchors, ${count} in beads`];
}

function diagnosticFaults({ diagnostics, zh, en }: Bitext): string[] {
  return diagnostics.flatMap(({ code, message, side, span }) => {
    const text = (side === 'en' ? en : zh).text;
    const ok = message !== '' && (!span || (span.start >= 0 && span.start < span.end && span.end <= text.length));
    return ok ? [] : [`diagnostic ${code} at ${span?.start} to ${span?.end}`];
  });
}

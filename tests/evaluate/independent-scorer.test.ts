import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { vecalignReader } from '../../src/evaluate/read/vecalign.js';

/** Pairs sentences by their places: a system that is wrong in all ways. */
function byPlace(zh: number, en: number): string {
  return Array.from({ length: Math.max(zh, en) }, (_, i) =>
    i < zh && i < en ? `[${i}]:[${i}]:${((i * 37) % 100) / 100}` : i < zh ? `[${i}]:[]:0.5` : `[]:[${i}]:0.5`,
  ).join('\n');
}

const file = (name: string): string => readFileSync(new URL(`../../test-data/bitext/${name}`, import.meta.url), 'utf8');
const beads = (text: string) => vecalignReader.read(text, 'a.vecalign')[0]!.alignment;

/** The figures were printed by `score.mjs --json`, a program that shares no code with this one, for the same system on the same documents. */
it('equals the figures of the independent scorer', () => {
  const documents = ['contract', 'legal', 'news'].map((name) => {
    const [zh, en] = [file(`${name}.zh`), file(`${name}.en`)].map((text) => text.trimEnd().split('\n'));
    return {
      name,
      text: { zh: zh!, en: en! },
      gold: beads(file(`${name}.gold`)),
      system: beads(byPlace(zh!.length, en!.length)),
    };
  });
  const { figures, calibration } = evaluate(documents, { resamples: 1 });
  const close = (value: number) => expect.closeTo(value, 9);
  expect(figures.strict).toEqual({
    precision: close(0.1320754716981132),
    recall: close(0.15254237288135594),
    f1: close(0.14157303370786517),
  });
  expect(figures.lax).toEqual({
    precision: close(0.18867924528301888),
    recall: close(0.22033898305084745),
    f1: close(0.2032838154808444),
  });
  expect(calibration).toMatchObject({
    beads: 202,
    ece: close(0.3974257425742574),
    brier: { score: close(0.33960396039603963) },
    auroc: close(0.4776719576719577),
  });
});

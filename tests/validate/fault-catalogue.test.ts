import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faultOf } from '../../src/validate/fault.js';
import { CATALOGUE, type FaultCode } from '../../src/validate/fault-catalogue.js';

const CODES = Object.keys(CATALOGUE) as FaultCode[];

it('is documented, code by code', () => {
  const documented = [...readFileSync('docs/validate.md', 'utf8').matchAll(/^\| (`.*?`) \|/gm)].flatMap((row) =>
    row[1]!.replaceAll('`', '').split(', '),
  );
  expect(documented.filter((code) => /^[a-z-]+$/.test(code)).sort()).toEqual([...CODES].sort());
});

it('knows for every kind of file what tools do with it', () => {
  for (const code of CODES) {
    for (const kind of ['tmx', 'xliff', 'tsv'] as const) {
      const { effect, fix } = faultOf(kind, code, { line: 1, column: 1 }, '');
      expect(effect.length, code).toBeGreaterThan(10);
      expect(fix.length, code).toBeGreaterThan(5);
    }
  }
});

import { describe, expect, it } from 'vitest';
import * as formats from '../src/formats/index.js';
import * as duizhao from '../src/index.js';
import * as node from '../src/node/index.js';

describe('exported names', () => {
  it.each([
    ['duizhao', duizhao, ['AlignError', 'align']],
    ['duizhao/formats', formats, []],
    ['duizhao/node', node, []],
  ])('%s', (_, entry, names) => {
    expect(Object.keys(entry).sort()).toEqual(names);
  });
});

import { describe, expect, it } from 'vitest';
import * as evaluation from '../src/evaluate/index.js';
import * as formats from '../src/formats/index.js';
import * as duizhao from '../src/index.js';
import * as node from '../src/node/index.js';

/** A name that appears here is a promise to users: CHANGELOG.md tells of each that comes or goes. */
describe('exported names', () => {
  it.each([
    [
      'duizhao',
      duizhao,
      ['AlignError', 'align', 'detectLanguage', 'findMentions', 'openLexicon', 'splitParagraphs', 'splitSentences'],
    ],
    [
      'duizhao/formats',
      formats,
      ['documents', 'jsonl', 'pairWriter', 'pairsOf', 'partsOf', 'readPairs', 'tmx', 'tsv', 'vecalign'],
    ],
    [
      'duizhao/evaluate',
      evaluation,
      [
        'compare',
        'estimate',
        'estimateByLabels',
        'evaluate',
        'htmlComparison',
        'htmlReport',
        'markdownReport',
        'readAlignments',
        'sample',
        'textReport',
      ],
    ],
    [
      'duizhao/node',
      node,
      [
        'INPUT_FORMATS',
        'alignAll',
        'alignFile',
        'assertWritable',
        'decode',
        'readDocument',
        'readStream',
        'sentenceLines',
        'validateFile',
        'writeWhole',
      ],
    ],
  ])('%s', (_, entry, names) => {
    expect(Object.keys(entry).sort()).toEqual(names);
  });
});

import type { StoredWeights } from './weights.js';

/** Start values, from ../shared/research/aligner-notes.md. */
export const WEIGHTS: StoredWeights = {
  'type 1-1': 1.1, 'type 1-2': 0.71, 'type 1-3': 0.31, 'type 1-4': 0, 'type 2-1': 0.12, 'type 3-1': 0, 'type 2-2': -0.58, 'type 4-1': 0.05, 'type other': -0.52, 'type other, segments beyond 5': -0.12,
  'null zh': -0.57, 'null en': -0.51, 'null goes on zh': 0.58, 'null goes on en': 0.16,
  f: 1.18, r: 0.76, "f'": 1.07, "r'": 1.34, 'covered en': 0.3, 'covered zh': 0.18, 'share covered en': 0.44, 'share covered zh': 0.68,
  length: 0.29, 'quotation open behind one side only': -0.59, 'null quotation open behind one side only': -0.38,
  'opens in both': 0.89, 'opens in zh only': -0.24, 'opens in en only': 0.19, 'closes in both': 1.02, 'closes in zh only': -1.02, 'closes in en only': 0.23,
  'difference of opening quotes': -0.55, 'quotes on one side only': -0.21, 'null zh inside a quotation': -0.49, 'colons against colons and verbs of speech': -0.18,
  'difference of questions': -0.32, 'difference of exclamations': -0.17, 'clause marks': -0.98,
  'null tokens en': -0.77, 'null tokens zh': -0.55, 'null best pair zh': 0.78, 'null best pair en': 0.43, 'null best r zh': 0.78, 'null best f en': 0.34,
};

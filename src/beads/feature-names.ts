export const BASIC_FEATURES = [
  // bead types; the others count by how many segments they join
  'type 1-1',
  'type 1-2',
  'type 1-3',
  'type 1-4',
  'type 2-1',
  'type 3-1',
  'type 4-1',
  'type 2-2',
  'type other',
  'type other, segments beyond 5',
  // lexical evidence
  "f'",
  "r'",
  "f''",
  "r''",
  "f' by token",
  "r' by token",
  'covered en',
  'covered zh',
  'share covered en',
  'share covered zh',
  'least covered segment en',
  'least covered segment zh',
  // length
  'length',
  // quotation marks
  'quotation open behind one side only',
  'opens in both',
  'opens in zh only',
  'opens in en only',
  'closes in both',
  'closes in zh only',
  'closes in en only',
  'difference of opening quotes',
  'quotes on one side only',
  'colons against colons and verbs of speech',
  // other punctuation
  'difference of questions',
  'difference of exclamations',
  'clause marks',
  'segments in brackets on one side',
  // nulls
  'null zh',
  'null en',
  'null tokens zh',
  'null tokens en',
  'null best pair zh',
  'null best pair en',
  'null best r zh',
  'null best f en',
  'null quotation open behind one side only',
  'null zh inside a quotation',
  'null in brackets',
] as const;

/** What is weighed otherwise in a novel than in a report: these features once more, times the document's share of dialogue. */
export const DIALOGUE_FEATURES = [
  'type 1-1',
  'type 1-2',
  'type 2-1',
  'type 2-2',
  'type other',
  'length',
  'null zh',
  'null en',
  'null tokens zh',
  'null tokens en',
  'null best pair zh',
  'null best pair en',
  'null best r zh',
  'null best f en',
] as const satisfies readonly (typeof BASIC_FEATURES)[number][];

export type FeatureName = (typeof BASIC_FEATURES)[number] | `${(typeof DIALOGUE_FEATURES)[number]} in dialogue`;

/**
 * What a bead is judged by. Every feature is scaled so that a weight near 1 is usual, which lets one prior serve all of them in fitting.
 */
export const FEATURES: readonly FeatureName[] = [
  ...BASIC_FEATURES,
  ...DIALOGUE_FEATURES.map((name) => `${name} in dialogue` as const),
];
export const FEATURE_COUNT = FEATURES.length;

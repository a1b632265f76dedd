/** The kinds of evidence that the ablation takes out, one at a time. */
import { FEATURE_COUNT, FEATURES, type FeatureName } from '../src/beads/feature-names.js';
import { type Prepared, prepare } from '../src/prepare.js';

const OF_DIALOGUE = ' in dialogue';
type BasicFeature = Exclude<FeatureName, `${string} in dialogue`>;

/** By kind: its features. Each also takes out what depends on the dialogue share of the same features. */
const FEATURES_OF_KIND = {
  'bead types': [
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
    'null zh',
    'null en',
  ],
  'words by position': ["f'", "r'", "f' by token", "r' by token"],
  'words along a path': ["f''", "r''"],
  coverage: [
    'covered en',
    'covered zh',
    'share covered en',
    'share covered zh',
    'least covered segment en',
    'least covered segment zh',
  ],
  'best partners nearby': ['null best pair zh', 'null best pair en', 'null best r zh', 'null best f en'],
  'words in a null': ['null tokens zh', 'null tokens en'],
  length: ['length'],
  'quotation marks': [
    'quotation open behind one side only',
    'opens in both',
    'opens in zh only',
    'opens in en only',
    'closes in both',
    'closes in zh only',
    'closes in en only',
    'difference of opening quotes',
    'quotes on one side only',
    'null quotation open behind one side only',
    'null zh inside a quotation',
  ],
  'colons and verbs of speech': ['colons against colons and verbs of speech'],
  'question and exclamation marks': ['difference of questions', 'difference of exclamations'],
  'clause marks': ['clause marks'],
  'segments in brackets': ['segments in brackets on one side', 'null in brackets'],
} as const satisfies Record<string, readonly BasicFeature[]>;

type FeatureKind = keyof typeof FEATURES_OF_KIND;

/** What is left out: parameters of the field, which stay 0, or a source that the text is read without. */
export interface EvidenceKind {
  readonly name: string;
  readonly fixed: readonly number[];
  readonly prepareText: typeof prepare;
}

const isOf = (feature: FeatureName, kind: FeatureKind): boolean =>
  FEATURES_OF_KIND[kind].some((name: BasicFeature) => feature === name || feature === `${name}${OF_DIALOGUE}`);

const parametersWhere = (test: (feature: FeatureName) => boolean): number[] =>
  FEATURES.flatMap((feature, p) => (test(feature) ? [p] : []));

const byFeatures = (name: string, fixed: readonly number[]): EvidenceKind => ({ name, fixed, prepareText: prepare });
const bySource = (name: string, prepareText: typeof prepare): EvidenceKind => ({ name, fixed: [], prepareText });

const ofKinds = (kinds: readonly FeatureKind[]): number[] =>
  parametersWhere((feature) => kinds.some((kind) => isOf(feature, kind)));

/** Probabilities of words by their count in the document alone. */
function withoutGeneralText(prepared: Prepared): Prepared {
  const side = (read: Prepared['reading']['zh']): Prepared['reading']['zh'] => {
    const { counts, tokens } = read.words;
    return { ...read, probability: Float64Array.from(counts, (count) => count / tokens.length) };
  };
  const { reading } = prepared;
  return { ...prepared, reading: { ...reading, zh: side(reading.zh), en: side(reading.en) } };
}

export const ALL_EVIDENCE: EvidenceKind = byFeatures('nothing', []);

export const EVIDENCE_KINDS: readonly EvidenceKind[] = [
  ...(Object.keys(FEATURES_OF_KIND) as FeatureKind[]).map((kind) => byFeatures(kind, ofKinds([kind]))),
  byFeatures(
    'all words: by position, along a path, coverage, best partners',
    ofKinds(['words by position', 'words along a path', 'coverage', 'best partners nearby']),
  ),
  byFeatures(
    'all marks: quotation, colons, questions, clauses',
    ofKinds(['quotation marks', 'colons and verbs of speech', 'question and exclamation marks', 'clause marks']),
  ),
  byFeatures(
    'dialogue share',
    parametersWhere((feature) => feature.endsWith(OF_DIALOGUE)),
  ),
  byFeatures('runs of nulls', [FEATURE_COUNT, FEATURE_COUNT + 1, FEATURE_COUNT + 2]),
  bySource('glosses', (zh, en, lexicon) => prepare(zh, en, { ...lexicon, eachGloss: () => {} })),
  bySource('characters', (zh, en, lexicon) => prepare(zh, en, { ...lexicon, eachCharacterStem: () => {} })),
  bySource('names by sound', (zh, en, lexicon) => prepare(zh, en, lexicon, (kind) => kind !== 'name')),
  bySource('dates and numbers as values', (zh, en, lexicon) =>
    prepare(zh, en, lexicon, (kind) => kind !== 'date' && kind !== 'number'),
  ),
  bySource('words learned from the document', (zh, en, lexicon) => {
    const prepared = prepare(zh, en, lexicon);
    return { ...prepared, priorWith: () => prepared.prior };
  }),
  bySource('general word frequencies', (zh, en, lexicon) => withoutGeneralText(prepare(zh, en, lexicon))),
];

const kindless = FEATURES.filter(
  (feature) => !(Object.keys(FEATURES_OF_KIND) as FeatureKind[]).some((kind) => isOf(feature, kind)),
);
if (kindless.length > 0) throw new Error(`features of no kind of evidence: ${kindless.join('; ')}`);

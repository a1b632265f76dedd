import { FEATURE_COUNT, FEATURES, type FeatureName } from './feature-names.js';

/** The weights of the bead features, and what a null scores besides when it goes on a run of nulls. */
export interface BeadWeights {
  readonly features: Float64Array;
  readonly continuation: { readonly zh: number; readonly en: number; readonly across: number };
}

/** Weights as they are stored: by name, so that a reader can judge them. */
export type StoredWeights = Readonly<
  Record<FeatureName | 'null goes on zh' | 'null goes on en' | 'null across', number>
>;

export function loadWeights(stored: StoredWeights): BeadWeights {
  const features = new Float64Array(FEATURE_COUNT);
  FEATURES.forEach((name, id) => {
    features[id] = stored[name];
  });
  return {
    features,
    continuation: { zh: stored['null goes on zh'], en: stored['null goes on en'], across: stored['null across'] },
  };
}

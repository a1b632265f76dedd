import { FEATURE_COUNT, type FeatureName, FEATURES } from './features.js';

/** The weights of one scoring: by feature, and what a null scores besides when it goes on a run. */
export interface RoundWeights {
  readonly features: Float64Array;
  readonly continuation: { readonly zh: number; readonly en: number };
}

/** Weights as they are stored: by name, so that a reader can judge them and an unknown name is found. */
export type StoredWeights = Readonly<Partial<Record<FeatureName | 'null goes on zh' | 'null goes on en', number>>>;

export function loadWeights(stored: StoredWeights): RoundWeights {
  const features = new Float64Array(FEATURE_COUNT);
  FEATURES.forEach((name, id) => {
    features[id] = stored[name] ?? 0;
  });
  return { features, continuation: { zh: stored['null goes on zh'] ?? 0, en: stored['null goes on en'] ?? 0 } };
}

import type { BuildEvents, BuildProgress } from '../../node/corpus/corpus-build.js';
import { type ManyProgress, manyProgress } from '../many/many-progress.js';

/** How far a build is, on one line of the terminal; each stage has its own rate. */
export function buildProgress(isShown: boolean): BuildEvents & { readonly clear: () => void } {
  let stage: BuildProgress['stage'] | undefined;
  let line: ManyProgress | undefined;
  return {
    onProgress: (progress) => {
      if (!isShown) return;
      if (progress.stage !== stage) {
        line?.clear();
        stage = progress.stage;
        line = manyProgress((text) => process.stderr.write(text), progress, undefined, `${stage}: `, progress.what);
      }
      line!.report(progress);
    },
    clear: () => line?.clear(),
  };
}

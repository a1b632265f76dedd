import type { Label } from './labels.js';

/** Figures of a resample of documents, by their names among the intervals. */
export type CalibrationFigures = Readonly<Record<'ece' | 'brier' | 'auroc' | 'aurc', number | undefined>>;

/**
 * The figures of `calibration` for labels that count as often as their document was drawn, without laying them out: thousands of resamples of
 * thousands of labels are most of the work of an evaluation.
 * @param sorted - By confidence, the least first, each with the index of its document.
 */
export function calibrationResampler(
  sorted: readonly (Label & { readonly index: number })[],
  bins: number,
): (timesDrawn: readonly number[]) => Partial<CalibrationFigures> {
  const confidence = Float64Array.from(sorted, (label) => label.confidence);
  const isRight = Uint8Array.from(sorted, ({ right }) => Number(right));
  const document = Int32Array.from(sorted, ({ index }) => index);
  const times = new Int32Array(sorted.length);
  return (timesDrawn) => {
    let [all, right] = [0, 0];
    for (let i = 0; i < times.length; i++) {
      times[i] = timesDrawn[document[i]!]!;
      all += times[i]!;
      right += times[i]! * isRight[i]!;
    }
    if (all === 0) return {};
    let [brier, ranks, before] = [0, 0, 0];
    const apart = equalMassError(all, bins);
    for (let from = 0, to = 0; from < times.length; from = to) {
      let [count, rightOnes] = [0, 0];
      for (; to < times.length && confidence[to] === confidence[from]; to++) {
        const drawn = times[to]!;
        if (drawn === 0) continue;
        count += drawn;
        rightOnes += drawn * isRight[to]!;
        brier += drawn * (confidence[to]! - isRight[to]!) ** 2;
        apart.add(confidence[to]!, isRight[to]!, drawn);
      }
      ranks += (rightOnes * (2 * before + 1 + count)) / 2; // ties have the mean of their ranks
      before += count;
    }
    const wrong = all - right;
    return {
      ece: apart.error(),
      brier: brier / all,
      auroc: right === 0 || wrong === 0 ? undefined : (ranks - (right * (right + 1)) / 2) / (right * wrong),
      aurc: areaOfRisk(confidence, isRight, times) / all,
    };
  };
}

/** Expected calibration error in bins of equal mass, of labels that come in order. */
function equalMassError(all: number, bins: number) {
  let [bin, confidences, rights, seen, sum] = [0, 0, 0, 0, 0];
  const endOf = (b: number): number => Math.floor(((b + 1) * all) / bins);
  return {
    add(confidence: number, isRight: number, drawn: number): void {
      for (let left = drawn; left > 0; ) {
        while (endOf(bin) <= seen) bin++;
        const taken = Math.min(left, endOf(bin) - seen);
        confidences += taken * confidence;
        rights += taken * isRight;
        seen += taken;
        left -= taken;
        if (seen < endOf(bin)) continue;
        sum += Math.abs(confidences - rights);
        [confidences, rights] = [0, 0];
      }
    },
    error: (): number => sum / all,
  };
}

/** The risks of all numbers of labels kept, the surest first, summed. */
function areaOfRisk(confidence: Float64Array, isRight: Uint8Array, times: Int32Array): number {
  let [sum, wrong, kept] = [0, 0, 0];
  for (let to = times.length, from = to; to > 0; to = from) {
    let [count, wrongHere] = [0, 0];
    for (; from > 0 && confidence[from - 1] === confidence[to - 1]; from--) {
      count += times[from - 1]!;
      wrongHere += times[from - 1]! * (1 - isRight[from - 1]!);
    }
    for (let i = 1; i <= count; i++) sum += (wrong + (wrongHere * i) / count) / (kept + i);
    wrong += wrongHere;
    kept += count;
  }
  return sum;
}

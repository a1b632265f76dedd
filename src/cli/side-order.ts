const HAN = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** So much of a text says what it is written in (UTF-16 code units). */
const ENOUGH = 100_000;
/** Chinese text full of Latin names stays above English text with a few Chinese words by more than this. */
const MARGIN = 0.25;

/** Whether two texts that should be Chinese and English are clearly English and Chinese, by the scripts they are written in. */
export function areSwapped(first: string, second: string): boolean {
  return hanShare(second) - hanShare(first) > MARGIN;
}

/** Han characters among Han and Latin ones, 0..1. */
function hanShare(text: string): number {
  const sample = text.slice(0, ENOUGH);
  const han = sample.match(HAN)?.length ?? 0;
  const latin = sample.match(LATIN)?.length ?? 0;
  return han === 0 ? 0 : han / (han + latin);
}

import type { Bitext, Lang } from '../types.js';
import { isNull } from './bead-fields.js';
import { columns } from './columns.js';
import { type Band, bandOf, LIKELY, MARK, SURE } from './confidence-band.js';
import { wrapped } from './wrap.js';

/** How many pairs there are, how sure, and how many sentences without a translation, in lines of at most `width` columns. */
export function summary({ beads }: Bitext, width: number): string[] {
  const pairs = beads.filter((bead) => !isNull(bead));
  const bands = pairs.map(({ confidence }) => bandOf(confidence));
  const count = (wanted: Band) => bands.filter((band) => band === wanted).length;
  const alone = (lang: Lang) => beads.reduce((sum, bead) => (isNull(bead) ? sum + bead[lang].length : sum), 0);
  const found = [
    `${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'}: ${count('sure')} sure`,
    `${count('likely')} ${MARK.likely} (under ${SURE})`,
    `${count('doubtful')} ${MARK.doubtful} (under ${LIKELY})`,
  ].join(', ');
  const rest = `untranslated: ${alone('zh')} zh, ${alone('en')} en`;
  const oneLine = `${found}; ${rest}`;
  return columns(oneLine) <= width ? [oneLine] : [...wrapped(found, width), ...wrapped(rest, width)];
}

import type { Exporter } from './exporter.js';
import type { Direction } from './pair.js';
import { pairsOf } from './pairs-of.js';
import type { TmxProfileName } from './tmx-profile.js';
import { writeTmx } from './write-tmx.js';

/** Options of `tmx`. */
export interface TmxOptions {
  /** Which language is the source. Default `'zh-en'`. */
  readonly direction?: Direction;
  /** BCP 47 tags as the translation tool expects them. Default: those of the profile, or `{ zh: 'zh-CN', en: 'en' }`. */
  readonly languages?: { readonly zh?: string; readonly en?: string };
  /** The tool that shall read it. */
  readonly profile?: TmxProfileName;
  /** Written into the header if given, so that the same input gives the same file otherwise. `YYYYMMDDThhmmssZ`, UTC. */
  readonly creationDate?: string;
  /** Told, once a bitext, how many UTF-16 code units were left out because XML 1.0 cannot hold them, if any were. */
  readonly onRemoved?: (count: number) => void;
}

/**
 * TMX 1.4b out of bitexts; see `writeTmx`. Nulls are left out.
 * @throws RangeError for a direction, language tag, date or profile that is none.
 */
export function tmx(options: TmxOptions = {}): Exporter {
  let removed = 0;
  const writer = writeTmx({
    ...options,
    onRemoved: (count) => {
      removed += count;
    },
  });
  return {
    open: () => writer.open()[0]!,
    body: (bitext, document) => {
      removed = 0;
      const units = pairsOf(bitext, document).map((pair) => writer.pair(pair)[0]);
      if (removed > 0) options.onRemoved?.(removed);
      return units.join('');
    },
    close: () => writer.close()[0]!,
  };
}

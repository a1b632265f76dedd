import { type Agreement, agreement } from '../../evidence/agreement.js';
import { type NamePairs, pairNames } from '../../evidence/name-pairs.js';
import { type SegmentMentions, segmentMentions } from '../../evidence/segment-mentions.js';
import { type ScriptCounts, scriptCounts } from '../../language/script-counts.js';
import { type ComparisonKey, comparisonKey } from '../../text/comparison-key.js';
import type { Lang } from '../../types.js';
import { eachWordEn } from '../../words/words.en.js';
import type { CorpusPair } from '../corpus-pair.js';
import { proseOf } from './no-text.js';
import { textLength } from './text-length.js';

/** One side of a pair as the filters read it. What takes time is made when it is first asked for. */
export interface ReadSide {
  readonly text: string;
  /** Characters that are no white space. */
  readonly length: number;
  /** Without addresses and codes: see `proseOf`. */
  readonly prose: string;
  /** Of the prose. */
  readonly counts: ScriptCounts;
  readonly key: ComparisonKey;
  readonly mentions: SegmentMentions;
}

/** A pair as the filters read it. */
export interface ReadPair {
  readonly pair: CorpusPair;
  readonly zh: ReadSide;
  readonly en: ReadSide;
  /** Words of the English side. */
  readonly words: readonly string[];
  readonly names: NamePairs;
  readonly agreement: Agreement;
}

class Side implements ReadSide {
  readonly length: number;
  #prose: string | undefined;
  #counts: ScriptCounts | undefined;
  #key: ComparisonKey | undefined;
  #mentions: SegmentMentions | undefined;

  constructor(
    readonly text: string,
    readonly lang: Lang,
  ) {
    this.length = textLength(text);
  }

  get prose(): string {
    return (this.#prose ??= proseOf(this.text));
  }

  get counts(): ScriptCounts {
    return (this.#counts ??= scriptCounts(this.prose, 0, this.prose.length));
  }

  get key(): ComparisonKey {
    return (this.#key ??= comparisonKey(this.text, { start: 0, end: this.text.length }, this.lang));
  }

  get mentions(): SegmentMentions {
    return (this.#mentions ??= segmentMentions(this.key, this.lang));
  }
}

class Read implements ReadPair {
  readonly zh: ReadSide;
  readonly en: ReadSide;
  #words: readonly string[] | undefined;
  #names: NamePairs | undefined;
  #agreement: Agreement | undefined;

  constructor(readonly pair: CorpusPair) {
    this.zh = new Side(pair.zh, 'zh');
    this.en = new Side(pair.en, 'en');
  }

  get words(): readonly string[] {
    return (this.#words ??= wordsOf(this.en.text));
  }

  get names(): NamePairs {
    return (this.#names ??= pairNames([this.zh.mentions], [this.en.mentions]));
  }

  get agreement(): Agreement {
    return (this.#agreement ??= agreement([this.zh.mentions], [this.en.mentions], this.names.same));
  }
}

/** Reads a pair for the filters. */
export const readPair = (pair: CorpusPair): ReadPair => new Read(pair);

/** The words of a text in an alphabet. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWordEn(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}

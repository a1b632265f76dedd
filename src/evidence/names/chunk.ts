/** A syllable stands for at most so many letters (`shire` is 尔, `town` is 敦). */
export const LONGEST_CHUNK = 6;

const SYLLABLE = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(.*)$/;
const CHUNK = /^([^aeiouy]*)(.*)$/;

/** `shan` is `sh` and `an`. */
export function syllableParts(syllable: string): readonly [initial: string, final: string] {
  const [, initial, final] = SYLLABLE.exec(syllable)!;
  return [initial!, final!];
}

/** `stroy` is `str` and `oy`. */
export function chunkParts(letters: string): readonly [onset: string, rest: string] {
  const [, onset, rest] = CHUNK.exec(letters)!;
  return [onset!, rest!];
}

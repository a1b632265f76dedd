const CLOSER_OF: ReadonlyMap<string, string> = new Map(
  ['()', '（）', '[]', '［］', '【】', '〔〕', '“”', '‘’', '「」', '『』', '《》', '〈〉', '""', '＂＂'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);
const CLOSERS = new Set(CLOSER_OF.values());
/** Deeper nesting is not real, and a long row of opening brackets must not cost its square. */
const MAX_DEPTH = 8;

/**
 * Which units of `text` from `start` to `end` stand in brackets or quotation marks that are closed again: 1 if they do, by
 * offset from `start`. A full-width bracket may close a half-width one.
 */
export function enclosedUnits(text: string, start: number, end: number): Uint8Array {
  const enclosed = new Uint8Array(end - start);
  const open: { readonly closer: string; readonly at: number }[] = [];
  let filled = 0; // everything before is settled: an outer pair does not fill again what an inner one filled
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (CLOSERS.has(char)) {
      const closes = open.findLastIndex(({ closer }) => closer === char || narrow(closer) === narrow(char));
      if (closes >= 0) {
        const from = open[closes]!.at;
        if (closes === 0) {
          enclosed.fill(1, Math.max(from, filled) - start, at + 1 - start);
          filled = at + 1;
        }
        open.length = closes;
        continue;
      }
    }
    const closer = CLOSER_OF.get(char);
    if (closer === undefined) continue;
    if (open.length === MAX_DEPTH) open.shift();
    open.push({ closer, at });
  }
  return enclosed;
}

const narrow = (closer: string): string => closer.normalize('NFKC');

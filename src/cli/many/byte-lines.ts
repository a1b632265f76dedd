const LF = 10;

/** One line of a file, without its line break. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  /** Undefined for a line that is longer than was allowed: it is read past, and not kept. */
  readonly bytes: Uint8Array | undefined;
  /** Where the next line begins, in bytes from the start. */
  readonly end: number;
  /** A line break follows. The last line may lack it. */
  readonly isComplete: boolean;
}

/** Cuts a stream of bytes at its line feeds. Of a line longer than `most` bytes nothing is kept. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<ByteLine, void> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  let end = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size <= most) parts.push(part);
    else parts = [];
  };
  const line = (isComplete: boolean): ByteLine => {
    end += size + (isComplete ? 1 : 0);
    number++;
    const bytes = size > most ? undefined : parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    parts = [];
    size = 0;
    return { number, bytes, end, isComplete };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      take(chunk.subarray(from, at));
      from = at + 1;
      yield line(true);
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield line(false);
}

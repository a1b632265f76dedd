import { once } from 'node:events';

/** Writes text to a stream of the process, waiting where the reader is slower. The stream is left open. */
export async function writeStream(
  stream: NodeJS.WritableStream,
  chunks: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  for await (const chunk of chunks) {
    if (!stream.write(chunk)) await once(stream, 'drain');
  }
}

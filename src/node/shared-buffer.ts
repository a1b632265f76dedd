const shared = new WeakMap<ArrayBuffer, SharedArrayBuffer>();

/** The same bytes in memory that worker threads share: the buffer itself if it is such, else one copy of it. */
export function sharedBuffer(buffer: ArrayBuffer | SharedArrayBuffer): SharedArrayBuffer {
  if (buffer instanceof SharedArrayBuffer) return buffer;
  let copy = shared.get(buffer);
  if (copy === undefined) {
    copy = new SharedArrayBuffer(buffer.byteLength);
    new Uint8Array(copy).set(new Uint8Array(buffer));
    shared.set(buffer, copy);
  }
  return copy;
}

/** In the bundle of the page it stands for Node's: `node/decode.ts` is the same there and here. */
export const TextDecoder = globalThis.TextDecoder;

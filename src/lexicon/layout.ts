/**
 * The layout of a compiled lexicon: one `ArrayBuffer`, read through typed-array views and never parsed. It starts with a
 * header of 32-bit words (little-endian): magic, version, content hash, number of sections, then byte offset and byte length of each
 * section in the order of `SECTIONS`. Every section starts at a multiple of four bytes.
 */

/** 'DZLX' read as a little-endian 32-bit word. */
export const MAGIC = 0x584c5a44;
export const LAYOUT_VERSION = 2;
export const HEADER_WORDS = 4;

/** Sections with the typed array that each is read through. CSR = compressed sparse rows: row r is items offsets[r] to offsets[r + 1]. */
export const SECTIONS = {
  /** English stems, ASCII, one after the other; stem s is bytes stemOffsets[s] to stemOffsets[s + 1]. */
  stemText: Uint8Array,
  stemOffsets: Uint32Array,
  /** Open addressing: slot holds stem id + 1, or 0; size a power of two. */
  stemSlots: Uint32Array,
  /** Simplified headwords, UTF-16 units. */
  wordText: Uint16Array,
  wordOffsets: Uint32Array,
  wordSlots: Uint32Array,
  /** By first UTF-16 unit: the length of the longest headword that starts so. */
  longestFrom: Uint8Array,
  /** CSR by headword: stems of its glosses with their share in 1/65535. */
  glossOffsets: Uint32Array,
  glossStems: Uint16Array,
  glossShares: Uint16Array,
  /** CSR by character (the headwords of one unit, in `characterRow`): t(stem | character) in 1/65535. */
  characterRow: Uint16Array,
  characterOffsets: Uint32Array,
  characterStems: Uint16Array,
  characterShares: Uint16Array,
  /** How rare a headword, and a stem, is in general text: -ln p in 1/RARITY_SCALE. */
  wordRarity: Uint8Array,
  stemRarity: Uint8Array,
} as const;

export type SectionName = keyof typeof SECTIONS;
export type Sections = { readonly [name in SectionName]: InstanceType<(typeof SECTIONS)[name]> };

export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

/** Shares are stored as whole multiples of 1/65535. */
export const SHARE_SCALE = 65535;

/** Steps of rarity for one nat: 255 is a probability of about 1e-8. */
export const RARITY_SCALE = 14;

/** FNV-1a over UTF-16 units, 32 bits. */
export const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}
/** FNV-1a mixes its low bits worst; fold the high ones in before masking. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

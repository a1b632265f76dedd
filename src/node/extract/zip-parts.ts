import { strFromU8, unzipSync } from 'fflate';
import { badFile } from './bad-file.js';
import { MOST_PARTS, MOST_UNPACKED } from './bounds.js';

/** The parts of a zip archive by name. Nothing is ever written to the disk, so a name cannot lead out of the archive. */
export interface ZipParts {
  readonly has: (name: string) => boolean;
  /** Unpacks parts, in the order of `names`. @throws AlignError if one is not there or damaged, or all that was read is beyond the bound. */
  readonly read: (names: readonly string[]) => readonly Uint8Array[];
}

/** @throws AlignError `unreadable-file` for what is no archive, or a damaged one. */
export function zipParts(bytes: Uint8Array, file: string): ZipParts {
  const sizes = new Map<string, number>();
  unzip(bytes, file, ({ name, originalSize }) => {
    if (sizes.has(name)) throw badFile(file, `has two parts with the name ${quoted(name)}; it is damaged`);
    sizes.set(name, originalSize);
    if (sizes.size > MOST_PARTS) throw badFile(file, `has more than ${MOST_PARTS} parts; it is no document`);
    return false;
  });
  let unpacked = 0;
  return {
    has: (name) => sizes.has(name),
    read: (names) => {
      for (const name of names) {
        const size = sizes.get(name);
        if (size === undefined) {
          throw badFile(file, `has no part ${quoted(name)}; it is damaged, or no document of this kind`);
        }
        unpacked += size;
        if (unpacked > MOST_UNPACKED) {
          const most = MOST_UNPACKED / 1e6;
          throw badFile(file, `unpacks to more than ${most} MB at ${quoted(name)}; it is a zip bomb, or must be split`);
        }
      }
      const wanted = new Set(names); // all in one pass: each goes through the whole directory of the archive
      const found = unzip(bytes, file, ({ name }) => wanted.has(name));
      return names.map((name) => {
        const part = found[name];
        if (part !== undefined && part.length === sizes.get(name)) return part;
        throw badFile(file, `is damaged: ${quoted(name)} is cut off; get it again`);
      });
    },
  };
}

interface Entry {
  readonly name: string;
  readonly originalSize: number;
}

/** What is unpacked of an entry is bounded by the size that it claims: fflate makes room for that, and for no more. */
function unzip(
  bytes: Uint8Array,
  file: string,
  filter: (entry: Entry) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'AlignError') throw cause;
    throw badFile(file, `is damaged: the archive cannot be unpacked (${reason(cause)}); get it again`, cause);
  }
}

const reason = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** A name from an archive may hold anything, line breaks too. */
export const quoted = (name: string): string => JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);

/** A part that is XML. */
export function xmlPart(parts: ZipParts, name: string): string {
  return partText(parts.read([name])[0]!);
}

/** Parts that a document is made of are UTF-8, or UTF-16 with a byte order mark. */
function partText(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part);
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder('utf-16be').decode(part);
  return strFromU8(part).replace(/^\ufeff/, '');
}

import { posix } from 'node:path';
import { decode } from '../decode.js';
import { badFile } from './bad-file.js';
import { htmlText } from './html.js';
import { readXml } from './read-xml.js';
import { quoted, xmlPart, type ZipParts } from './zip-parts.js';

const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';
/** Where an entity bomb, or an entity that stands for a file, would be declared. */
const DECLARES_ENTITIES = /<!ENTITY\s/i;

export const isEpub = (parts: ZipParts): boolean => parts.has(CONTAINER);

/**
 * The paragraphs of an e-book, a line each, chapter after chapter in reading order. Pages of navigation, and what stands outside of the reading order, are left out.
 * @throws AlignError `unreadable-file`, also for a book that is encrypted.
 */
export function epubText(parts: ZipParts, file: string): string {
  if (!isEpub(parts))
    throw badFile(file, `is no e-book: it has no part "${CONTAINER}"; name its kind with --input-format`);
  const chapters = chaptersOf(packageOf(parts, file), parts, file);
  const locked = encryptedParts(parts, file);
  const encrypted = chapters.find((name) => locked.has(name));
  if (encrypted !== undefined) {
    throw badFile(file, `is encrypted (${quoted(encrypted)}); only a book without copy protection can be read`);
  }
  return parts
    .read(chapters)
    .map((bytes, i) => chapterText(bytes, chapters[i]!, file))
    .join('');
}

function chapterText(bytes: Uint8Array, name: string, file: string): string {
  const { text } = decode(bytes, { file });
  if (!DECLARES_ENTITIES.test(text)) return htmlText(text, file);
  const what = `declares entities of its own in ${quoted(name)}, which may be a bomb`;
  throw badFile(file, `${what}; save it again with another program`);
}

/** The name of the part that lists all others. */
function packageOf(parts: ZipParts, file: string): string {
  let found: string | undefined;
  readXml(xmlPart(parts, CONTAINER), CONTAINER, file, {
    open: ({ name, attributes }) => {
      if (localName(name) === 'rootfile') found ??= attributes['full-path'];
    },
  });
  if (found === undefined) throw badFile(file, `is damaged: ${CONTAINER} names no package; get it again`);
  return found;
}

function chaptersOf(packageName: string, parts: ZipParts, file: string): string[] {
  const items = new Map<string, string>();
  const spine: string[] = [];
  readXml(xmlPart(parts, packageName), packageName, file, {
    open: ({ name, attributes }) => {
      const { id = '', href = '', idref = '', properties = '', linear } = attributes;
      const type = attributes['media-type'] ?? '';
      const isPage = /html/.test(type) && !/(?:^|\s)nav(?:\s|$)/.test(properties);
      if (localName(name) === 'item' && isPage) items.set(id, href);
      if (localName(name) === 'itemref' && linear !== 'no') spine.push(idref);
    },
  });
  const chapters = spine.flatMap((id) => {
    const href = items.get(id);
    return href === undefined ? [] : [partName(packageName, href)];
  });
  if (chapters.length === 0) throw badFile(file, `is damaged: ${quoted(packageName)} names no chapter; get it again`);
  return [...new Set(chapters)]; // a chapter is read once, or a spine of a million times the same would be a bomb
}

/** A reference from the package as the name of a part. What leads out of the archive is the name of no part, and so is an address. */
function partName(packageName: string, href: string): string {
  const path = href.replace(/#.*$/, '');
  return posix.join(posix.dirname(packageName), decodedUri(path));
}

function decodedUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri; // a percent sign in the name itself
  }
}

function encryptedParts(parts: ZipParts, file: string): ReadonlySet<string> {
  const locked = new Set<string>();
  if (!parts.has(ENCRYPTION)) return locked;
  readXml(xmlPart(parts, ENCRYPTION), ENCRYPTION, file, {
    open: ({ name, attributes }) => {
      if (localName(name) === 'CipherReference') locked.add(decodedUri(attributes.URI ?? ''));
    },
  });
  return locked;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

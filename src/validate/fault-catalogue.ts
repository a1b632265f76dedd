/**
 * What tools do with each kind of fault, and what mends it. What is said of OmegaT was seen with OmegaT 3.6
 * (tests/interop/omegat-faults.test.ts runs it again); the rest is from the documentation and the trackers of the tools, see
 * docs/validate.md.
 */
export interface Known {
  /** One for all files, or one for each kind with something for the others. */
  readonly effect: string | { readonly tmx?: string; readonly xliff?: string; readonly other: string };
  readonly fix: string;
}

const NOTHING_READ = 'no XML parser reads past it: OmegaT takes nothing from the whole file, other tools refuse it';

export const CATALOGUE = {
  'byte-order-mark': {
    effect: {
      tmx: 'OmegaT reads it; TAUS lists it among the faults that stop uploads',
      other: 'readers that do not expect it take it for the first letter of the first text, or of the first key',
    },
    fix: 'save as UTF-8 without a byte order mark',
  },
  'encoding-mismatch': {
    effect: 'parsers believe one of the two and refuse the file or read rubbish',
    fix: 'save as UTF-8 and let the declaration say so',
  },
  'undecodable-bytes': {
    effect: {
      tmx: NOTHING_READ,
      xliff: NOTHING_READ,
      other: 'strict readers (Python) stop here, others put a replacement character in the text',
    },
    fix: 'convert the file from its real encoding to UTF-8 (iconv -f GB18030 -t UTF-8); do not join files of different encodings',
  },
  'lost-character': {
    effect: 'read as it is: an earlier conversion lost a character, and the hole goes into the memory',
    fix: 'take the text from its source again',
  },
  'lone-surrogate': {
    effect: {
      tmx: NOTHING_READ,
      xliff: NOTHING_READ,
      other: 'half a character: Python cannot write it out again, others show a replacement character',
    },
    fix: 'take it out; it comes from text that was cut in the middle of an emoji or a rare character',
  },
  'forbidden-character': {
    effect: {
      tmx: `XML 1.0 forbids it even as a reference; ${NOTHING_READ}`,
      xliff: `XML 1.0 forbids it even as a reference; ${NOTHING_READ}`,
      other: 'kept as it is, and refused as soon as the pairs become TMX or XLIFF',
    },
    fix: 'take it out (0x0B and 0x0C are line and page breaks of Word and Excel)',
  },
  'bare-ampersand': { effect: NOTHING_READ, fix: 'write &amp;' },
  'undeclared-entity': {
    effect: NOTHING_READ,
    fix: 'write the character itself: XML knows only &amp; &lt; &gt; &quot; &apos;',
  },
  'entity-declaration': {
    effect: 'duizhao never expands it; other parsers may, and a few lines become gigabytes',
    fix: 'take the declarations out, and write out in full what they stand for; do not import a file that you do not trust',
  },
  'external-entity': {
    effect: 'duizhao never opens it; other parsers may read a file of your machine, or call a server',
    fix: 'take the declaration out; do not import a file that you do not trust',
  },
  'unbalanced-tags': { effect: NOTHING_READ, fix: 'close every element that is opened, innermost first' },
  truncated: {
    effect: NOTHING_READ,
    fix: 'copy or export the file again; to save what is there, cut after the last whole unit and close what is open',
  },
  'not-well-formed': { effect: NOTHING_READ, fix: 'mend the XML here; xmllint --noout FILE shows the same place' },
  'too-deep': {
    effect: 'the check stopped here; parsers run out of memory',
    fix: 'this is no file of a tool; export it again',
  },
  'endless-token': {
    effect: 'the check stopped here; importers run out of memory',
    fix: 'look for a quote or > that is missing before this place, or split the text',
  },
  'wrong-format': { effect: 'importers refuse the file', fix: 'name its format with --from, or export it again' },
  'missing-element': {
    effect: 'OmegaT reads on; tools that check against the DTD or schema refuse the file',
    fix: 'add it',
  },
  'missing-attribute': {
    effect: {
      tmx: 'OmegaT fails without srclang and reads on without the others; tools that check against the DTD refuse the file',
      other: 'tools that check against the schema refuse the file',
    },
    fix: 'add the attribute',
  },
  'wrong-value': {
    effect: 'tools that check against the DTD or schema refuse the file, others guess',
    fix: 'use a value of the standard',
  },
  'wrong-order': {
    effect: 'OmegaT reads on; tools that check against the DTD or schema refuse the file',
    fix: 'put note and prop before tuv and seg',
  },
  'unexpected-element': {
    effect: 'OmegaT leaves out the text inside, so that the segment matches nothing; strict tools refuse the file',
    fix: 'take the tags out, or use the inline elements of the standard',
  },
  'unpaired-tag': {
    effect: 'CAT tools mark the unit as having a tag error, or drop the tag',
    fix: 'add the missing half, or use it (TMX) or ph',
  },
  'missing-language': {
    effect: {
      tmx: 'OmegaT fails with a NullPointerException and takes nothing from the whole file; others skip the unit',
      other: 'importers refuse the file',
    },
    fix: 'give every tuv an xml:lang such as zh-CN or en',
  },
  'language-tag': {
    effect:
      'tools do not find the language: OmegaT leaves the unit untranslated, Trados skips it without a word, memoQ asks',
    fix: 'write the tag with hyphens: zh-CN, zh-TW, en-US',
  },
  'source-language': {
    effect:
      'Smartling and Tolgee refuse or skip the unit, Trados skips it without a word; OmegaT goes by the project, not by srclang',
    fix: 'let srclang be the xml:lang of the source in every unit; write *all* only if there is no one source',
  },
  'many-languages': {
    effect: 'read by OmegaT; memoQ and Trados import one pair of languages, TAUS lists it among the faults',
    fix: 'make one file for each pair of languages',
  },
  'no-translation': {
    effect: 'nothing to reuse: importers skip the unit',
    fix: 'add the other language, or take the unit out',
  },
  'missing-segment': {
    effect: {
      tmx: 'OmegaT passes over the unit, which looks like an empty memory; strict tools refuse the file',
      other: 'tools that check against the schema refuse the file',
    },
    fix: 'add the text, or take the unit out',
  },
  'empty-segment': {
    effect: {
      tmx: 'OmegaT takes an empty translation for a translation: the sentence is gone from the target; others skip the unit',
      other: 'pair readers learn that a sentence may mean nothing; opus and fairseq filters drop the line',
    },
    fix: 'take the pair out, or translate it',
  },
  'swapped-languages': {
    effect: 'nothing matches: the memory offers Chinese for English text and the other way round, without a warning',
    fix: 'exchange the language tags (or the columns)',
  },
  'wrong-language': {
    effect: 'imported as it is: a match that is not a translation',
    fix: 'correct the language tag or the text, or take the pair out',
  },
  'long-segment': {
    effect: {
      tmx: 'Trados cloud refuses a side of more than 2000 characters; read by OmegaT',
      xliff: 'read, but no memory takes a side of more than 2000 characters in Trados cloud',
      other: 'trainers cut or drop it',
    },
    fix: 'split it into sentences',
  },
  duplicate: {
    effect: 'importers keep one and report fewer units than the file has; a model sees it twice',
    fix: 'take all but one out',
  },
  'duplicate-id': {
    effect: 'tools that check against the schema refuse the file; others overwrite the first',
    fix: 'give every unit of a file an id of its own',
  },
  'bad-reference': {
    effect: 'tools that check against the schema refuse the file; the match is lost',
    fix: 'let ref name a segment of the same unit: #id',
  },
  'column-count': {
    effect: 'strict readers stop here; others take the wrong cell for the text',
    fix: 'write tabs inside a text as spaces, and the same number of tabs on every line',
  },
  'line-count': {
    effect: 'every pair behind the missing line is wrong; trainers refuse files of unequal length',
    fix: 'align the files again, do not pad the shorter one',
  },
  'line-break': {
    effect: "readers that cut at it (Python's splitlines, Excel) see two lines, and every pair behind is shifted",
    fix: 'replace it by a space',
  },
  'tab-inside': {
    effect: 'a column too many as soon as the two files are pasted together',
    fix: 'replace it by a space',
  },
  'unbalanced-quote': {
    effect: 'readers that look for quotes (Excel, pandas by default) join lines until the next quote',
    fix: 'tell the reader that there are no quotes (QUOTE_NONE), or double the quotes and enclose the cell',
  },
  'not-json': { effect: 'Python json and datasets stop here', fix: 'write one JSON object a line' },
  'missing-field': {
    effect: 'datasets and trainers stop here with a KeyError, or take null for the text',
    fix: 'give every line the text of both languages: {"zh": …, "en": …} or {"translation": {"zh": …, "en": …}}',
  },
} as const satisfies Record<string, Known>;

/** What `--ignore` takes, too. */
export type FaultCode = keyof typeof CATALOGUE;

import { extname } from 'node:path';
import { AlignError } from '../../errors.js';
import { langOf } from '../../formats/language-tag.js';
import { PAIR_FORMATS, type PairFormatName } from '../../formats/pair-formats.js';
import type { Lang } from '../../types.js';
import { endingOf } from '../extract/input-format.js';
import { readChunks } from '../read-chunks.js';
import type { CorpusInput } from './corpus-input.js';
import type { NamedFile } from './named-inputs.js';

const PACKED = /\.gz$/i;
const BY_ENDING: ReadonlyMap<string, PairFormatName> = new Map([
  ['.tsv', 'tsv'],
  ['.tab', 'tsv'],
  ['.csv', 'csv'],
  ['.tmx', 'tmx'],
  ['.xlf', 'xliff'],
  ['.xliff', 'xliff'],
  ['.hunalign', 'hunalign'],
]);
const JSON_LINES = new Set(['.jsonl', '.ndjson']);
/** `zh` or `en` set off in the name of a file: `a.zh.txt`, `zh/a.txt`. */
const LANGUAGE = /(?<![a-z])(zh|en)(?:[-_](?:hans|hant|[a-z]{2}))*(?![a-z])/gi;

export interface ToldInputs {
  readonly inputs: readonly CorpusInput[];
  /** Files in folders that are nothing that can be read. */
  readonly passedOver: readonly string[];
}

/**
 * What each file is: told by `from`, else by its ending and its first line. Two files whose names differ in `zh` and `en` only are one input. Documents
 * come first, in their order, then pairs.
 * @throws AlignError `bad-input`, `unreadable-file`.
 */
export async function toldInputs(
  files: readonly NamedFile[],
  from: PairFormatName | 'documents' | undefined,
): Promise<ToldInputs> {
  const documents: CorpusInput[] = [];
  const pairs: CorpusInput[] = [];
  const passedOver: string[] = [];
  const texts: NamedFile[] = [];
  for (const named of files) {
    const { file, name, isFound } = named;
    const ending = extname(file.replace(PACKED, '')).toLowerCase();
    const format = BY_ENDING.get(ending);
    if (from === 'documents') documents.push({ kind: 'documents', name, file });
    else if (from !== undefined && PAIR_FORMATS[from].parts('zh-en').length === 1) pairs.push(pairInput(named, from));
    else if (from !== undefined) texts.push(named);
    else if (format !== undefined) pairs.push(pairInput(named, format));
    else if (JSON_LINES.has(ending)) {
      const kind = await jsonLinesKind(file);
      if (kind === 'documents') documents.push({ kind, name, file });
      else pairs.push(pairInput(named, kind));
    } else if (isFound && endingOf(file.replace(PACKED, '')) === '' && langOf(ending.slice(1)) === undefined) {
      passedOver.push(name);
    } else texts.push(named);
  }
  for (const { zh, en, name } of together(texts)) {
    if (from !== undefined) {
      const other = [zh, en].find((file) => file !== undefined)!;
      if (!zh || !en)
        throw new AlignError(
          'bad-input',
          `is one file, and ${from} is read from two, told by zh and en in their names`,
          { file: other.file },
        );
      pairs.push({
        kind: 'pairs',
        name,
        format: from as PairFormatName,
        files: [zh.file, en.file],
        direction: 'zh-en',
      });
    } else if (zh && en) documents.push({ kind: 'two', name, zh: zh.file, en: en.file });
    else documents.push({ kind: 'mixed', name, file: (zh ?? en)!.file });
  }
  const byName = (a: CorpusInput, b: CorpusInput): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  return { inputs: [...documents.sort(byName), ...pairs.sort(byName)], passedOver };
}

const pairInput = ({ file, name }: NamedFile, format: PairFormatName): CorpusInput => ({
  kind: 'pairs',
  name,
  format,
  files: [file],
  direction: 'zh-en',
});

/** By the fields of the first line. */
async function jsonLinesKind(file: string): Promise<'documents' | 'jsonl' | 'hf'> {
  let start = '';
  for await (const chunk of readChunks(file)) {
    start += chunk;
    if (start.trimStart().includes('\n')) break;
  }
  let record: unknown;
  try {
    record = JSON.parse(start.trimStart().split('\n', 1)[0]!);
  } catch {
    return 'documents'; // the line is told of when it is read
  }
  const has = (name: string): boolean => typeof record === 'object' && record !== null && name in record;
  if (has('translation')) return 'hf';
  if (has('text')) return 'documents';
  const isPair = ['beads', 'error', 'confidence', 'type', 'spans', 'document'].some(has);
  return has('id') && !isPair ? 'documents' : 'jsonl';
}

interface Together {
  readonly name: string;
  readonly zh?: NamedFile;
  readonly en?: NamedFile;
}

/** Files put together by their names; what has no partner is alone, as one side of nothing. */
function together(files: readonly NamedFile[]): Together[] {
  const groups = new Map<string, { lang: Lang | undefined; file: NamedFile }[]>();
  for (const file of files) {
    const match = [...file.name.matchAll(LANGUAGE)].at(-1);
    const rest = match ? file.name.slice(0, match.index) + file.name.slice(match.index + match[0].length) : file.name;
    const key = match ? `two\n${rest}` : `one\n${rest}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ lang: match && (match[1]!.toLowerCase() as Lang), file });
  }
  return [...groups.values()].flatMap((group): Together[] => {
    const zh = group.filter(({ lang }) => lang === 'zh');
    const en = group.filter(({ lang }) => lang === 'en');
    if (zh.length === 1 && en.length === 1) {
      return [{ name: zh[0]!.file.name, zh: zh[0]!.file, en: en[0]!.file }];
    }
    return group.map(({ file }) => ({ name: file.name, zh: file }));
  });
}

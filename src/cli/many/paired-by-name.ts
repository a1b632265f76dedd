import type { Lang } from '../../types.js';

/** `zh` or `en`, perhaps with script and country as in `zh-Hans-CN`, set off from other letters. */
const LANGUAGE = /(?<![a-z])(zh|en)(?:[-_](?:hans|hant|[a-z]{2}))*(?![a-z])/gi;

/** A Chinese and an English file, and the name that both have without the language. */
export interface FilePair {
  readonly zh: string;
  readonly en: string;
  readonly name: string;
}

/** Files that belong together by their names, which differ in `zh` and `en` only: `a.zh.txt` and `a.en.txt`, `zh/a.txt` and `en/a.txt`. */
export interface PairedByName {
  /** Chinese first, in the order in which the first of each pair stands in the list. */
  readonly pairs: readonly FilePair[];
  /** Files whose partner is not there, or is there twice. */
  readonly alone: readonly string[];
  /** Files whose names tell no language. */
  readonly unclear: readonly string[];
}

export function pairedByName(files: readonly string[]): PairedByName {
  const found = new Map<string, { zh: string[]; en: string[] }>();
  const unclear: string[] = [];
  for (const file of files) {
    const named = languageInName(file);
    if (named === undefined) {
      unclear.push(file);
      continue;
    }
    const pair = found.get(named.rest) ?? { zh: [], en: [] };
    found.set(named.rest, pair);
    pair[named.lang].push(file);
  }
  const isPair = ({ zh, en }: { zh: string[]; en: string[] }) => zh.length === 1 && en.length === 1;
  return {
    pairs: [...found]
      .filter(([, pair]) => isPair(pair))
      .map(([name, { zh, en }]) => ({ zh: zh[0]!, en: en[0]!, name })),
    alone: [...found.values()].filter((pair) => !isPair(pair)).flatMap(({ zh, en }) => [...zh, ...en]),
    unclear,
  };
}

/** The language that a path tells, the last one if there are several, and the path without it. */
export function languageInName(file: string): { readonly lang: Lang; readonly rest: string } | undefined {
  const match = [...file.matchAll(LANGUAGE)].at(-1);
  if (match === undefined) return undefined;
  const rest = withoutLanguage(file, match.index, match.index + match[0].length);
  return { lang: match[1]!.toLowerCase() as Lang, rest };
}

/** The path with neither the language nor what sets it off: `a.zh.txt` and `zh/a.txt` are `a.txt`, `a/zh.txt` is that too. */
function withoutLanguage(file: string, start: number, end: number): string {
  const before = file.slice(0, start);
  const after = file.slice(end);
  const isFirst = before === '' || /[/\\]$/.test(before);
  if (!isFirst) return before.replace(/[._-]$/, '') + after;
  if (!/^(?:\.[^.]*)?$/.test(after)) return before + after.slice(1);
  return (before === '' ? 'zh-en' : before.slice(0, -1)) + after;
}

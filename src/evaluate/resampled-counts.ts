import type { Counts } from './counts.js';

/** Counts that figures are made of; of types and confusion there is no interval. */
type FigureCounts = Omit<Counts, 'types' | 'confusion'>;
type Tree = number | { [field: string]: Tree };

/**
 * Sums the counts of documents, each as often as it was drawn. A resample then costs a few products a document: the counts are laid out as
 * the rows of a table, and put together again for the sum alone.
 */
export function countsResampler(documents: readonly Counts[]): (timesDrawn: readonly number[]) => Counts {
  const trees = documents.map(({ types: _, confusion: __, ...counts }): FigureCounts => counts);
  const paths = [...new Set(trees.flatMap((tree) => pathsIn(tree as unknown as Tree)))];
  const rows = trees.map((tree) => Float64Array.from(paths, (path) => at(tree as unknown as Tree, path)));
  return (timesDrawn) => {
    const sums = new Float64Array(paths.length);
    rows.forEach((row, document) => {
      const times = timesDrawn[document]!;
      if (times > 0) for (let p = 0; p < row.length; p++) sums[p]! += times * row[p]!;
    });
    const sum: { [field: string]: Tree } = {};
    for (const [p, path] of paths.entries()) put(sum, path, sums[p]!);
    return { ...sum, types: {}, confusion: {} } as unknown as Counts;
  };
}

/** `strict.right` for every number in it. */
function pathsIn(tree: Tree, prefix = ''): string[] {
  if (typeof tree === 'number') return [prefix];
  return Object.entries(tree).flatMap(([name, inner]) => pathsIn(inner, prefix === '' ? name : `${prefix}.${name}`));
}

function at(tree: Tree, path: string): number {
  const found = path
    .split('.')
    .reduce<Tree | undefined>((inner, name) => (inner as { [field: string]: Tree })?.[name], tree);
  return (found as number | undefined) ?? 0; // a document without lines has no pairs of paragraphs
}

function put(tree: { [field: string]: Tree }, path: string, value: number): void {
  const names = path.split('.');
  const last = names.pop()!;
  let inner = tree;
  for (const name of names) inner = (inner[name] ??= {}) as { [field: string]: Tree };
  inner[last] = value;
}

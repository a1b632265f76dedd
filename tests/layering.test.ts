import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Each stage may import the ones before it, and the shared files. */
const STAGES = [
  'text',
  'language',
  'lexicon',
  'words',
  'evidence',
  'sentences',
  'pairing',
  'ladder',
  'beads',
  'confidence',
  'formats',
  'review',
  'evaluate',
  'validate',
  'corpus',
  'node',
  'review/page',
  'cli',
];
/** Files at the root of src that every stage may import. The others there put the stages together; no stage of the core imports them. */
const SHARED = ['types', 'errors', 'options'];
const OUTSIDE_CORE = ['node', 'review/page', 'cli'];
/** In a browser there is no Node. */
const MAY_NOT_NAME_NODE = ['review/page'];
/** The half of the lexicon that the build leaves out for browsers. */
const MAY_READ_FILES = 'lexicon/default-lexicon.node.ts';
/** Files outside src that the build takes in: the version, and the lexicon as text. */
const TAKEN_IN = ['../package.json', '../dist/zh-en.lexicon'];

interface Source {
  /** Relative to src. */
  readonly file: string;
  /** The folder, or the name of a file at the root of src. */
  readonly stage: string;
  readonly isRoot: boolean;
  readonly tree: ts.SourceFile;
  /** Specifiers of all imports and re-exports, also of types and at run time. */
  readonly imports: readonly string[];
}

const stageOf = (file: string) =>
  file.startsWith('review/page/') ? 'review/page' : file.slice(0, file.search(/[/.]/));

function parse(file: string, text: string): Source {
  const imports = ts.preProcessFile(text, true, true).importedFiles.map((imported) => imported.fileName);
  return {
    file,
    stage: stageOf(file),
    isRoot: !file.includes('/'),
    imports,
    tree: ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true),
  };
}

function isForbiddenStage(source: Source, imported: string): boolean {
  const target = posix.join(dirname(source.file), imported);
  if (target.startsWith('..')) return !TAKEN_IN.includes(target);
  const to = stageOf(target);
  if (SHARED.includes(source.stage)) return !SHARED.includes(to);
  if (SHARED.includes(to)) return false;
  if (!target.includes('/')) return !source.isRoot && !OUTSIDE_CORE.includes(source.stage);
  if (source.isRoot) return OUTSIDE_CORE.includes(to);
  return STAGES.indexOf(to) > STAGES.indexOf(source.stage);
}

function forbiddenImports(source: Source): string[] {
  const { stage, file } = source;
  const core = MAY_NOT_NAME_NODE.includes(stage) || (!OUTSIDE_CORE.includes(stage) && file !== MAY_READ_FILES);
  return source.imports.filter((imported) => {
    if (imported.startsWith('.')) return isForbiddenStage(source, imported);
    return core && (imported.startsWith('node:') || builtinModules.includes(imported.split('/')[0]!));
  });
}

/** What makes a result depend on more than the input. `new Date()` and `Date.now()` read the clock; `Date.UTC` does not. */
function impurities(source: Source): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = node.getText(source.tree);
    if (ts.isPropertyAccessExpression(node)) {
      const isClock = ['Math.random', 'Date.now'].includes(text);
      const isLocale = /^(?:localeCompare|toLocale\w+)$/.test(node.name.text);
      if (isClock || isLocale) found.push(text);
    } else if (ts.isIdentifier(node) && /^(?:process|performance|console|setTimeout|setInterval|fetch)$/.test(text)) {
      const { parent } = node;
      const isNameOfMember =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        ('name' in parent && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node);
      if (!isNameOfMember) found.push(text);
    } else if (ts.isNewExpression(node) && node.expression.getText(source.tree) === 'Date' && !node.arguments?.length) {
      found.push('new Date()');
    }
    ts.forEachChild(node, visit);
  };
  visit(source.tree);
  return found;
}

const root = join(import.meta.dirname, '../src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .sort()
  .map((file) => parse(file, readFileSync(join(root, file), 'utf8')));

describe('layering', () => {
  it.each(sources.map((source) => [source.file, source] as const))('%s imports earlier stages only', (_, source) => {
    expect(forbiddenImports(source)).toEqual([]);
  });

  it('keeps all folders of src in the order of the stages', () => {
    const folders = new Set(sources.filter(({ isRoot }) => !isRoot).map(({ stage }) => stage));
    expect([...folders].filter((folder) => !STAGES.includes(folder))).toEqual([]);
  });

  it('keeps the core free of clock, chance, locale and surroundings', () => {
    const core = sources.filter(({ stage }) => !OUTSIDE_CORE.includes(stage));
    expect(core.flatMap((source) => impurities(source).map((what) => `${source.file}: ${what}`))).toEqual([]);
  });

  it.each([
    ['text/a.ts', `import { x } from '../pairing/x.js';`, ['../pairing/x.js']],
    ['pairing/a.ts', `import { x } from '../text/x.js'; export * from './y.js';`, []],
    ['pairing/a.ts', `import type { X } from '../align.js';`, ['../align.js']],
    ['text/a.ts', `const x = await import('node:fs');`, ['node:fs']],
    ['text/a.ts', `import fs from 'fs/promises';`, ['fs/promises']],
    ['node/a.ts', `import fs from 'node:fs'; import { align } from '../align.js';`, []],
    ['review/page/bar/a.tsx', `import { align } from '../../../align.js'; import { x } from '../../view.js';`, []],
    [
      'review/page/bar/a.tsx',
      `import fs from 'node:fs'; import { x } from '../../../cli/x.js';`,
      ['node:fs', '../../../cli/x.js'],
    ],
    ['review/a.ts', `import { x } from './page/x.js';`, ['./page/x.js']],
    ['align.ts', `import { x } from './beads/x.js'; import { y } from './node/y.js';`, ['./node/y.js']],
    ['index.ts', `export { align } from './align.js';`, []],
    ['types.ts', `import type { X } from './text/x.js';`, ['./text/x.js']],
    ['text/a.ts', `import x from '../../tools/x.js';`, ['../../tools/x.js']],
  ])('%s with %s', (file, text, forbidden) => {
    expect(forbiddenImports(parse(file, text))).toEqual(forbidden);
  });

  it('sees what would make the core impure', () => {
    const text = `a.localeCompare(b); Math.random(); new Date(); Date.UTC(1); new Date(5); x.process; f(process.env);`;
    expect(impurities(parse('text/a.ts', text))).toEqual(['a.localeCompare', 'Math.random', 'new Date()', 'process']);
  });
});

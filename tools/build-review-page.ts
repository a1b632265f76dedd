/** Bundles the review page: one HTML file with its script, its style and the aligner for a worker. Used by tsup.config.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';

const PAGE = 'src/review/page';

/** The page hands its lexicon to the aligner, so the half of the library that reads files stays out. */
const lexiconOfPage: Plugin = {
  name: 'lexicon-of-page',
  setup({ onResolve }) {
    onResolve({ filter: /\/default-lexicon\.js$/ }, () => ({ path: `${process.cwd()}/${PAGE}/aligner/no-lexicon.ts` }));
  },
};

/** @param plugins - Told about the bundles too: the notices of third parties. */
export async function buildReviewPage(output: string, plugins: readonly Plugin[] = []): Promise<void> {
  const script = await bundled(`${PAGE}/main.tsx`, plugins);
  const worker = await bundled(`${PAGE}/aligner/align.worker.ts`, plugins);
  const style = await bundled(`${PAGE}/style/page.css`, plugins);
  const parts: Record<string, string> = { STYLE: style, SCRIPT: script, WORKER: worker };
  const shell = readFileSync(`${PAGE}/shell.html`, 'utf8');
  writeFileSync(
    output,
    shell.replace(/%(STYLE|SCRIPT|WORKER)%/g, (_, part: string) => parts[part]!),
  );
}

async function bundled(entry: string, plugins: readonly Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    charset: 'utf8',
    plugins: [lexiconOfPage, ...plugins],
  });
  // Inside a script element these would end it, or begin a comment that hides its end.
  return outputFiles[0]!.text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').trim();
}

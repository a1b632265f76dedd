/** Bundles the review page: one HTML file with its script, its style and the aligner for a worker. Used by tsup.config.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

const PAGE = 'src/review/page';

/** The page hands its lexicon to the aligner, so the half of the library that reads files stays out; decoders are the browser's. */
const browserHalves: Plugin = {
  name: 'browser-halves',
  setup({ onResolve }) {
    const instead = (filter: RegExp, file: string): void =>
      onResolve({ filter }, () => ({ path: resolve(PAGE, file) }));
    instead(/\/default-lexicon\.js$/, 'aligner/no-lexicon.ts');
    instead(/^node:util$/, 'start/text-decoder.ts');
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
    plugins: [browserHalves, ...plugins],
  });
  // Inside a script element these would end it, or begin a comment that hides its end.
  return outputFiles[0]!.text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').trim();
}

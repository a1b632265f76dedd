import { badInput } from './bad-input.js';
import type { ReadPairsOptions, TextChunks } from './pair-format.js';
import { textLines } from './text-lines.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The objects of a file of JSON Lines with the numbers of their lines; empty lines are passed over. */
export async function* jsonLinesOf(
  [chunks]: readonly TextChunks[],
  { files }: ReadPairsOptions,
): AsyncGenerator<{ readonly number: number; readonly record: JsonObject }, void> {
  for await (const { number, text } of textLines(chunks!)) {
    if (text.trim() !== '') yield { number, record: jsonObject(text, number, files?.[0]) };
  }
}

/** @throws AlignError `bad-input` for a line that is no JSON object. */
export function jsonObject(text: string, number: number, file: string | undefined): JsonObject {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    throw badInput('the line is not JSON; give a file with one JSON object a line', { number, file });
  }
  if (record === null || typeof record !== 'object' || Array.isArray(record)) {
    throw badInput('the line is no JSON object; give a file with one object a line', { number, file });
  }
  return record as JsonObject;
}

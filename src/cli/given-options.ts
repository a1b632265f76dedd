import { parseArgs } from 'node:util';
import type { Option } from './align.options.js';
import { meant } from './did-you-mean.js';

/** The arguments of a command: its files, and the options that were given with their values; a switch has an empty one. */
export interface Given {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** Tells files from options. A string is what is wrong with them. */
export function givenOptions(args: readonly string[], known: readonly Option[]): Given | string {
  const options = Object.fromEntries(
    known.map(({ name, short, value }) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const files: string[] = [];
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.find(({ name }) => name === token.name);
    if (!option) {
      return unknownWord(
        'option',
        token.rawName,
        known.map(({ name }) => `--${name}`),
      );
    }
    if (option.value && (token.value === undefined || (!token.inlineValue && /^-./.test(token.value)))) {
      return `${token.rawName} needs a value: ${token.rawName} ${option.value}`;
    }
    if (!option.value && token.value !== undefined) return `${token.rawName} takes no value`;
    const before = option.isRepeatable ? given.get(token.name) : undefined;
    given.set(token.name, before === undefined ? (token.value ?? '') : `${before}\0${token.value}`);
  }
  return { files, options: given };
}

export function unknownWord(what: string, typed: string, words: readonly string[]): string {
  const suggestion = meant(typed, words);
  return `unknown ${what} "${typed}"${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`;
}

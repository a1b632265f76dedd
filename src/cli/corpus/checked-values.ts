import { DATA_FORMATS, type DataFormat } from '../../corpus/data-formats.js';
import { type Given, unknownWord } from '../given-options.js';

/** What is wrong with the arguments of a command. */
export class Wrong extends Error {}

export function formats(list: string | undefined): readonly DataFormat[] {
  if (list === undefined) return ['hf', 'moses'];
  const named = list.split(',');
  const unknown = named.find((name) => !DATA_FORMATS.includes(name as DataFormat));
  if (unknown !== undefined)
    throw new Wrong(`${unknownWord('format', unknown, DATA_FORMATS)}; of ${DATA_FORMATS.join(', ')}`);
  return DATA_FORMATS.filter((name) => named.includes(name));
}

export function choice<T extends string>(options: Given['options'], name: string, values: readonly T[]): T | undefined {
  const value = options.get(name);
  const found = values.find((known) => known === value);
  if (value !== undefined && found === undefined) {
    throw new Wrong(`${unknownWord(`--${name}`, value, values)}; one of ${values.join(', ')}`);
  }
  return found;
}

export function number(
  options: Given['options'],
  name: string,
  expected: string,
  isRight: (value: number) => boolean,
): number | undefined {
  const value = options.get(name);
  if (value === undefined) return undefined;
  if (value.trim() !== '' && isRight(Number(value))) return Number(value);
  throw new Wrong(`--${name} must be ${expected}, not "${value}"`);
}

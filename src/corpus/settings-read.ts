import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { AlignError } from '../errors.js';
import { CORPUS_FILTERS, type FilterName, PAIR_FILTERS } from './reason.js';
import { REPAIR_NAMES, type RepairName } from './repairs/repair-name.js';
import { type CorpusSettings, type FilterSettings, PRESET_NAMES, type PresetName } from './settings.js';
import { expectation, FIELDS, type Field } from './settings-fields.js';
import { PRESETS } from './settings-presets.js';

const FILTER_NAMES: readonly FilterName[] = [...PAIR_FILTERS, ...CORPUS_FILTERS];
const KEYS = ['preset', 'filters', 'repairs'] as const;

/** The settings of a preset without a file. */
export function presetSettings(preset: PresetName): CorpusSettings {
  return { preset, filters: PRESETS[preset], repairs: [] };
}

/**
 * Reads a settings file, YAML or JSON (which is YAML): `preset`, `filters` by name with what differs from the preset (`off` turns one off),
 * `repairs`. `preset` of the caller wins over that of the file.
 * @throws AlignError `bad-input` that names the file, the line and what may stand there.
 */
export function readSettings(text: string, file: string, preset?: PresetName): CorpusSettings {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const fail = (message: string, node?: Node | null): AlignError => {
    const offset = node?.range?.[0];
    const place = offset === undefined ? undefined : lines.linePos(offset);
    return new AlignError('bad-input', message, { file, ...(place && { line: place.line, column: place.col }) });
  };
  const [error] = document.errors;
  if (error) {
    const { line = 1, col: column = 1 } = error.linePos?.[0] ?? {};
    throw new AlignError('bad-input', error.message.replace(/ at line \d+, column \d+:.*$/s, ''), {
      file,
      line,
      column,
    });
  }
  const root = document.contents;
  if (root === null) return presetSettings(preset ?? 'balanced');
  const found = entriesOf(root, KEYS, 'settings', fail);

  const named = found.get('preset');
  const presetNamed = named && oneOf(named, PRESET_NAMES, 'a preset', fail);
  const settings = presetSettings(preset ?? presetNamed ?? 'balanced');

  const filters: Partial<Record<FilterName, unknown>> = {};
  const given = found.get('filters');
  if (given) {
    for (const [name, node] of entriesOf(given, FILTER_NAMES, 'filters', fail))
      filters[name] = filterOf(name, node, settings.filters, fail);
  }
  const repairs = found.get('repairs');
  return {
    ...settings,
    filters: { ...settings.filters, ...(filters as Partial<FilterSettings>) },
    repairs: repairs ? repairsOf(repairs, fail) : [],
  };
}

type Fail = (message: string, node?: Node | null) => AlignError;

/** The entries of a map whose keys may only be `names`. */
function entriesOf<Name extends string>(
  node: Node,
  names: readonly Name[],
  what: string,
  fail: Fail,
): ReadonlyMap<Name, Node> {
  if (!isMap(node)) throw fail(`Expected ${what} as names with values (${names.join(', ')}), got ${node}`, node);
  return new Map(
    (node as YAMLMap<Scalar, Node | null>).items.map(({ key, value }: Pair<Scalar, Node | null>) => {
      const name = oneOf(key, names, `one of the ${what}`, fail);
      if (value === null) throw fail(`${name} has no value`, key);
      return [name, value];
    }),
  );
}

function oneOf<Name extends string>(node: Node, names: readonly Name[], what: string, fail: Fail): Name {
  const value = isScalar(node) ? node.value : undefined;
  const name = names.find((one) => one === value);
  if (name === undefined) throw fail(`Expected ${what} (${names.join(', ')}), got ${node}`, node);
  return name;
}

/** `off`, `on`, or what differs from the preset. */
function filterOf(name: FilterName, node: Node, preset: FilterSettings, fail: Fail): unknown {
  const value = isScalar(node) ? node.value : undefined;
  if (value === false || value === 'off') return false;
  const usual = preset[name] || PRESETS.balanced[name] || undefined;
  const fields: Readonly<Record<string, Field>> = FIELDS[name];
  const keys = Object.keys(fields);
  const isOn = value === true || value === 'on';
  const options: Record<string, unknown> = { ...usual };
  if (!isOn) {
    for (const [key, option] of entriesOf(node, keys, `settings of ${name}`, fail)) {
      const given = isScalar(option) ? option.value : undefined;
      const expected = expectation(fields[key]!, given);
      if (expected !== undefined) throw fail(`Expected ${name}.${key} to be ${expected}, got ${option}`, option);
      options[key] = given;
    }
  }
  const missing = keys.find((key) => options[key] === undefined);
  if (missing !== undefined) throw fail(`${name} needs ${missing}`, node);
  return options;
}

function repairsOf(node: Node, fail: Fail): RepairName[] {
  if (!isSeq<Node>(node)) throw fail(`Expected a list of repairs (${REPAIR_NAMES.join(', ')})`, node);
  const names = node.items.map((item) => oneOf(item, REPAIR_NAMES, 'a repair', fail));
  if (names.includes('simplified') && names.includes('traditional'))
    throw fail('Expected simplified or traditional among the repairs, got both', node);
  return REPAIR_NAMES.filter((name) => names.includes(name));
}

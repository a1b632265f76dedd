import { describe, expect, it } from 'vitest';
import { CORPUS_FILTERS, PAIR_FILTERS } from '../../src/corpus/reason.js';
import { PRESET_NAMES } from '../../src/corpus/settings.js';
import { expectation, FIELDS } from '../../src/corpus/settings-fields.js';
import { PRESETS } from '../../src/corpus/settings-presets.js';
import { presetSettings, readSettings } from '../../src/corpus/settings-read.js';
import { AlignError } from '../../src/errors.js';

const read = (text: string, preset?: 'strict' | 'balanced' | 'recall') => readSettings(text, 'corpus.yaml', preset);

describe('readSettings', () => {
  it('reads YAML: a preset, what differs from it, and repairs in the order in which they are made', () => {
    const text = `
# for the memory of the legal team
preset: strict
filters:
  adequacy: { least: 0.7 }
  length:
    mostWords: 80
  capitals: off
  script: { keep: simplified }
repairs: [mask, nfkc]
`;
    expect(read(text)).toEqual({
      preset: 'strict',
      filters: {
        ...PRESETS.strict,
        adequacy: { least: 0.7 },
        length: { ...(PRESETS.strict.length as object), mostWords: 80 },
        capitals: false,
        script: { keep: 'simplified' },
      },
      repairs: ['nfkc', 'mask'],
    });
  });

  it('reads JSON', () => {
    expect(read('{"preset": "recall", "filters": {"capitals": {"leastWords": 9}}}').filters.capitals).toEqual({
      leastWords: 9,
    });
  });

  it('is the preset balanced for an empty file, and the preset that the caller names for any', () => {
    expect(read('')).toEqual(presetSettings('balanced'));
    expect(read('preset: recall', 'strict')).toEqual(presetSettings('strict'));
  });

  it('turns on what the preset has off', () => {
    expect(read('preset: recall\nfilters:\n  capitals: on').filters.capitals).toEqual(PRESETS.balanced.capitals);
  });

  it.each([
    ['preset: strct', 1, 9, 'Expected a preset (strict, balanced, recall), got strct'],
    ['filter: {}', 1, 1, 'Expected one of the settings (preset, filters, repairs), got filter'],
    ['filters:\n  adequacy: { lest: 1 }', 2, 15, 'Expected one of the settings of adequacy (least), got lest'],
    ['filters:\n  adequacy: { least: 2 }', 2, 22, 'Expected adequacy.least to be a number from 0 to 1, got 2'],
    [
      'filters:\n  length: { mostWords: 1.5 }',
      2,
      24,
      'Expected length.mostWords to be a whole number from 1 up, got 1.5',
    ],
    ['filters:\n  script: on', 2, 11, 'script needs keep'],
    ['repairs: [simplified, traditional]', 1, 10, 'Expected simplified or traditional among the repairs, got both'],
    ['filters: {}\nfilters: {}', 2, 1, 'Map keys must be unique'],
  ])('names file, line and what may stand there: %j', (text, line, column, message) => {
    const error = (() => {
      try {
        read(text);
      } catch (thrown) {
        return thrown as AlignError;
      }
      return undefined;
    })();
    expect(error).toBeInstanceOf(AlignError);
    expect(error).toMatchObject({ code: 'bad-input', message, at: { file: 'corpus.yaml', line, column } });
  });
});

describe('the presets', () => {
  it.each(PRESET_NAMES)('%s has settings for every filter, of the kind that a file may give', (name) => {
    for (const filter of [...PAIR_FILTERS, ...CORPUS_FILTERS]) {
      const options = PRESETS[name][filter];
      if (options === false) continue;
      expect(Object.keys(options)).toEqual(Object.keys(FIELDS[filter]));
      for (const [key, field] of Object.entries(FIELDS[filter]))
        expect([key, expectation(field, options[key as keyof typeof options])]).toEqual([key, undefined]);
    }
  });
});

import type { CorpusSettings, PresetName } from './settings.js';
import { PRESETS } from './settings-presets.js';

/** The settings of a preset without a file. */
export function presetSettings(preset: PresetName): CorpusSettings {
  return { preset, filters: PRESETS[preset], repairs: [] };
}

/**
 * Reads a settings file, YAML or JSON (which is YAML): `preset`, `filters` by name with what differs from the preset (`off` turns one off),
 * `repairs`. `preset` of the caller wins over that of the file.
 * @throws AlignError `bad-input` that names the file, the line and what may stand there.
 */
export function readSettings(_text: string, _file: string, preset?: PresetName): CorpusSettings {
  return presetSettings(preset ?? 'balanced');
}

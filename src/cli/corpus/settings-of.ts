import { type CorpusSettings, PRESET_NAMES, type PresetName } from '../../corpus/settings.js';
import { presetSettings, readSettings } from '../../corpus/settings-read.js';
import { readDocument } from '../../node/read.js';

const DEFAULT_PRESET: PresetName = PRESET_NAMES[1];

/** The settings that a command line asks for: of a file, of a preset, or the usual ones. @throws AlignError for the file. */
export async function settingsOf(args: {
  readonly settings: string | undefined;
  readonly preset?: PresetName | undefined;
}): Promise<CorpusSettings> {
  if (args.settings === undefined) return presetSettings(args.preset ?? DEFAULT_PRESET);
  const { text } = await readDocument(args.settings, { inputFormat: 'text' });
  return readSettings(text, args.settings, args.preset);
}

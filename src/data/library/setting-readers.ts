import { type KeptSettings, settingsKeys } from './kept-settings.ts';

/** Gives the text of a setting as the paper would write it; null where nothing in it says anything that exists. */
export type SettingReader = (text: string) => string | null;

/** How the settings are read that are the reader's choices. Places in articles are no choice: they are merged. */
export type SettingReaders = Readonly<Record<Exclude<keyof KeptSettings, 'qari.positions'>, SettingReader>>;

/** Makes a reader of what reads a choice when the paper is opened, and gives the usual for what it cannot read. */
export function settingReader(parse: (stored: string | null) => unknown): SettingReader {
  const usual = JSON.stringify(parse(null));
  return (text) => {
    const read = JSON.stringify(parse(text));
    return read === usual && text !== usual ? null : read;
  };
}

/** Of settings from elsewhere only what these readers can read; places in articles are left out. */
export function readableSettings(settings: KeptSettings, readers: SettingReaders): KeptSettings {
  const entries = settingsKeys.map((key) => {
    const text = settings[key];
    return [key, text === null || key === 'qari.positions' ? null : readers[key](text)];
  });
  return Object.fromEntries(entries) as KeptSettings;
}

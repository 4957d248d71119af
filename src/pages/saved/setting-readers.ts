import { parseHistoryChoice } from '#data/library/history-choice.ts';
import { type SettingReaders, settingReader } from '#data/library/setting-readers.ts';
import { chosenOf, parseDisplaySettings } from '#features/display-settings/display-settings.ts';
import { parseListeningChoices } from '#features/listening/listening-choices.ts';

/** How each setting in a file from elsewhere is read: only what can be chosen in this paper comes in. */
export const settingReaders: SettingReaders = {
  'qari.display': settingReader((stored) => chosenOf(parseDisplaySettings(stored))),
  'qari.listening': settingReader(parseListeningChoices),
  'qari.shortcuts': (text) => (text === 'on' || text === 'off' ? text : null),
  'qari.history': settingReader(parseHistoryChoice),
};

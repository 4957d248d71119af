import { useSyncExternalStore } from 'react';
import { asWritten, type TextStyle } from '#domain/text/in-text-style.ts';
import { chosenOf, type DisplaySettings } from './display-settings.ts';
import { getDisplaySettings, onDisplaySettingsChange } from './display-settings-store.ts';
import { textStyleOf } from './text-style-of.ts';

/**
 * The reader's style for the text of articles. The boot script has already brought the page into it, so the first
 * drawing takes it from <html>, where the script wrote it: storage may have changed since, in another tab.
 */
export function useTextStyle(): TextStyle {
  return useSyncExternalStore(onDisplaySettingsChange, currentStyle, styleOfPage);
}

let latest = asWritten;
let latestSettings: DisplaySettings | null = null;

function currentStyle(): TextStyle {
  const settings = getDisplaySettings();
  if (settings !== latestSettings) latest = sameOr(textStyleOf(chosenOf(settings)));
  latestSettings = settings;
  return latest;
}

function styleOfPage(): TextStyle {
  if (typeof document === 'undefined') return asWritten;
  const { tashkeel, textDigits, numerals } = document.documentElement.dataset;
  latest = sameOr(
    textStyleOf({
      tashkeel: tashkeel !== 'false',
      textDigits: textDigits === 'true',
      ...((numerals === 'latn' || numerals === 'arab') && { numerals }),
    }),
  );
  return latest;
}

/** The style itself when nothing of it changed: every text on the page would be drawn anew for another object. */
function sameOr(style: TextStyle): TextStyle {
  return style.tashkeel === latest.tashkeel && style.digits === latest.digits ? latest : style;
}

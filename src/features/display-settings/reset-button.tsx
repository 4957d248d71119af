import { useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { announce } from '#lib/announcements.ts';
import { changeInPlace } from './change-in-place.ts';
import { type DisplaySettings, defaultDisplaySettings } from './display-settings.ts';
import { useDisplaySettings } from './use-display-settings.ts';

/** What a reset took away. It outlives the panel: a reader may look at the page first and regret then. */
let before: DisplaySettings | null = null;

/** Gives the paper its own look again; the same button takes that back until another setting is changed. */
export function ResetButton() {
  const { t } = useTranslation();
  const settings = useDisplaySettings();
  const isUntouched = JSON.stringify(settings) === JSON.stringify(defaultDisplaySettings);
  const [undo, setUndo] = useState(before);
  const canUndo = undo !== null && isUntouched;

  const press = () => {
    before = canUndo ? null : settings;
    changeInPlace(canUndo ? undo : defaultDisplaySettings);
    setUndo(before);
    announce(canUndo ? t('display.restored') : t('display.wasReset'));
  };

  // aria-disabled where there is nothing to reset: a disabled button would drop the focus of whoever just pressed it.
  const isIdle = isUntouched && !canUndo;
  return (
    <button type="button" className="button" aria-disabled={isIdle} onClick={() => isIdle || press()}>
      {canUndo ? t('display.undo') : t('display.reset')}
    </button>
  );
}

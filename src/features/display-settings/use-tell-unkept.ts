import { useEffect } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { announceProblem } from '#lib/announcements.ts';
import { unkeptTold } from './unkept-told.ts';
import { useDisplaySettings } from './use-display-settings.ts';
import { useSettingsKept } from './use-settings-kept.ts';

/** After the last of several presses, in milliseconds: each says the size that it brings, in the place of what was said. */
const untilPressesRest = 1_000;

/** Tells once that the browser does not keep what is chosen beside an article, where no panel stands to say so. */
export function useTellUnkept(): void {
  const { t } = useTranslation();
  const settings = useDisplaySettings();
  const areKept = useSettingsKept();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each press begins the wait anew.
  useEffect(() => {
    if (areKept) return unkeptTold.set(false);
    const timer = setTimeout(() => {
      if (!unkeptTold.is()) announceProblem(t('display.unkept'));
      unkeptTold.set(true);
    }, untilPressesRest);
    return () => clearTimeout(timer);
  }, [areKept, settings, t]);
}

import { useEffect } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { announceProblem } from '#lib/announcements.ts';
import { areSettingsKept } from './are-settings-kept.ts';
import { onDisplaySettingsChange } from './display-settings-store.ts';
import { unkeptTold } from './unkept-told.ts';

/** After the last of several presses, in milliseconds: each says the size that it brings, in the place of what was said. */
const untilPressesRest = 1_000;

/** Tells once that the browser does not keep what is chosen beside an article, where no panel stands to say so. */
export function useTellUnkept(): void {
  const { t } = useTranslation();
  useEffect(() => {
    let timer = 0;
    const tell = () => {
      const areKept = areSettingsKept();
      if (!areKept && !unkeptTold.is()) announceProblem(t('display.unkept'));
      unkeptTold.set(!areKept);
    };
    // Asked when the presses rest: the page answers them first. Some were before this came.
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(tell, untilPressesRest);
    };
    wait();
    const stop = onDisplaySettingsChange(wait);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [t]);
}

import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { announceProblem } from '#lib/announcements.ts';
import { whenIdle } from '#lib/when-idle.ts';
import type { DockOptionsProps } from './dock-options.tsx';

type Options = ComponentType<DockOptionsProps>;

/**
 * What the dock holds when it is opened out. Nobody needs it to hear the first sentence, so it comes when the page is idle,
 * or at once when it is wanted; null until then. `giveUp` is called when it was wanted and did not come.
 */
export function useDockOptions(isWanted: boolean, giveUp: () => void): Options | null {
  const { t } = useTranslation();
  const [Loaded, setLoaded] = useState<Options | null>(null);
  const isMissing = isWanted && Loaded === null;
  const fail = useEffectEvent(() => {
    giveUp();
    announceProblem(t('listening.optionsNotLoaded'));
  });

  useEffect(
    () =>
      whenIdle(() => {
        load().then(
          (options) => setLoaded(() => options),
          () => undefined,
        );
      }),
    [],
  );
  useEffect(() => {
    if (!isMissing) return;
    let isStill = true;
    load().then(
      (options) => setLoaded(() => options),
      () => isStill && fail(),
    );
    return () => {
      isStill = false;
    };
  }, [isMissing]);
  return Loaded;
}

const load = () => import('./dock-options.tsx').then(({ DockOptions }) => DockOptions);

import { type ComponentType, useEffect, useState } from 'react';
import { withAllMessages } from '#i18n/load-messages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { whenIdle } from '#lib/when-idle.ts';

/**
 * A component that comes, with the words it speaks, once the page is drawn and idle; null until then, and where it does not
 * arrive: a page can be read without any of what is loaded in this way. `load` must be the same at each drawing.
 */
export function useWhenIdle<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> | null {
  const { i18n } = useTranslation();
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        withAllMessages(i18n, load()).then(
          (Loaded) => setPart(() => Loaded),
          () => {},
        );
      }),
    [i18n, load],
  );
  return Part;
}

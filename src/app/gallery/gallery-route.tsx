import { type ComponentType, useEffect, useState } from 'react';
import { withAllMessages } from '#i18n/load-messages.ts';
import { useTranslation } from '#i18n/use-translation.ts';

type Loaded = { Gallery: ComponentType; language: string };

/** The page `/gallery/` of the development server. It draws in the browser only, and no build knows of it. */
export function GalleryRoute() {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    // The language may change while the words of another are still on their way.
    let isWanted = true;
    void withAllMessages(i18n, import('./gallery.tsx')).then(
      ({ Gallery }) => isWanted && setLoaded({ Gallery, language }),
    );
    return () => {
      isWanted = false;
    };
  }, [i18n, language]);
  return loaded?.language === language && <loaded.Gallery />;
}

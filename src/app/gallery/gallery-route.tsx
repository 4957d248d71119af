import { type ComponentType, useEffect, useState } from 'react';

/** The page `/gallery/` of the development server. It draws in the browser only, and no build knows of it. */
export function GalleryRoute() {
  const [Gallery, setGallery] = useState<ComponentType | null>(null);
  useEffect(() => {
    void import('./gallery.tsx').then((module) => setGallery(() => module.Gallery));
  }, []);
  return Gallery && <Gallery />;
}

import { type RefObject, useEffect } from 'react';

/** From now on the browser draws of a very long text what is near the window; whoever asks for it has laid out the whole before. */
export function useDrawNear(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    body.current?.toggleAttribute('data-stands', true);
  }, [body]);
}

import { useEffect } from 'react';
import { whenIdle } from '#lib/when-idle.ts';

/** Tells what is on the listening list before the player has come, once the page is idle. */
export function useKeptIds(know: (ids: ReadonlySet<string>) => void): void {
  useEffect(() => {
    let end = () => {};
    const stop = whenIdle(() => {
      import('./watch-kept-ids.ts').then(
        ({ watchKeptIds }) => {
          end = watchKeptIds(know);
        },
        () => {},
      );
    });
    return () => {
      stop();
      end();
    };
  }, [know]);
}

import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { ListeningContext } from './listening-context.ts';
import { createListeningStore } from './listening-store.ts';
import type { Listening } from './start-listening.ts';
import { useListeningKey } from './use-listening-key.ts';

type ListeningProviderProps = {
  /** The edition's country, two letters: its accent is preferred. */
  region: string;
  children: ReactNode;
  /** Brings the rest of the code; tests bring their own. */
  load?: (region: string) => Promise<Listening>;
};

/** Stands around the whole site, inside the router, so that listening goes on from page to page. Draws the dock. */
export function ListeningProvider({ region, children, load = loadListening }: ListeningProviderProps) {
  const [store] = useState(() => createListeningStore(() => load(region)));
  const open = useSyncExternalStore(store.subscribe, store.getOpen, () => null);
  useListeningKey(store.toggle);
  useEffect(() => store.end, [store]);

  return (
    <ListeningContext value={store}>
      {children}
      {open && <open.Dock controller={open.controller} />}
    </ListeningContext>
  );
}

async function loadListening(region: string): Promise<Listening> {
  const { startListening } = await import('./start-listening.ts');
  return startListening(region);
}

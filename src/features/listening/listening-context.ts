import { createContext } from 'react';
import type { ListeningStore } from './listening-store.ts';

/** The one store of the site; null outside the provider. */
export const ListeningContext = createContext<ListeningStore | null>(null);

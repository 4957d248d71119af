import { createContext } from 'react';

/** Fetches what helps where a page could not be shown, with its words; rejects where it does not arrive. */
export type LoadHelp = () => Promise<typeof import('./trouble-help.tsx')>;

/**
 * The composition root provides it: were it fetched by what all pages share, the code that fetches would go there too, and
 * that is wanted before the application. Null at build time.
 */
export const TroubleHelpContext = createContext<LoadHelp | null>(null);

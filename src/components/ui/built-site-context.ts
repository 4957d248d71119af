import { createContext } from 'react';

/** The base path of the site whose pages are built; null in a browser, where the router knows it. */
export const BuiltSiteContext = createContext<string | null>(null);

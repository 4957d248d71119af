import { createContext } from 'react';

/** The ids of the articles that were read to the end on this device; none where nobody keeps them. */
export const ReadMarksContext = createContext<ReadonlySet<string>>(new Set());

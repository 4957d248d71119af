import { createContext, use } from 'react';
import type { EditionSource } from './edition-source.ts';

/** The edition that parts of a page ask for more: older stories, a briefing. The composition root provides it. */
export const EditionSourceContext = createContext<EditionSource | null>(null);

/** The edition's source; throws outside the composition root. */
export function useEditionSource(): EditionSource {
  const source = use(EditionSourceContext);
  if (!source) throw new Error('useEditionSource needs an EditionSourceContext around it.');
  return source;
}

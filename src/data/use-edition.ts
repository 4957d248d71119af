import { useRouteLoaderData } from 'react-router';
import type { EditionInfo } from '#domain/edition/edition-info.ts';

/** The edition that every page belongs to: the root route brought it, or no page would be drawn. */
export function useEdition(): EditionInfo {
  const edition = useRouteLoaderData<EditionInfo>('root');
  if (!edition) throw new Error('useEdition needs the root route around it.');
  return edition;
}

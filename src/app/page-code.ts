import type { ComponentType } from 'react';

type PageId =
  | 'home'
  | 'article'
  | 'list'
  | 'archive'
  | 'about'
  | 'privacy'
  | 'saved'
  | 'open'
  | 'search'
  | 'notFound';

/** The code of every page: there at once, or loaded with the first page that needs it. */
export type PageCode = Record<
  PageId,
  { Component: ComponentType } | { lazy: { Component: () => Promise<ComponentType> } }
>;

import { createContext } from 'react';

/**
 * Whether this reader wants pictures. `prerendered` until React has taken over: the markup has them, and it is the
 * stylesheet that keeps them from being requested.
 */
export type PictureMode = 'prerendered' | 'shown' | 'hidden';

export const PicturesContext = createContext<PictureMode>('shown');

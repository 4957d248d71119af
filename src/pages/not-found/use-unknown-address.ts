import { useEffect, useState } from 'react';
import { useRevalidator } from 'react-router';
import { serverReach } from '#data/server-reach.ts';

/**
 * Whether the server could not be asked for the address of this page. As soon as it can, or the reader tries again, the
 * address is opened anew: only the server knows all that it has, and where it sends on from.
 */
export function useUnknownAddress(): boolean {
  const [isUnknown] = useState(() => serverReach.isLost());
  const { state } = useRevalidator();
  useEffect(() => {
    if (!isUnknown) return;
    if (state === 'loading') location.reload();
    return serverReach.subscribe(() => {
      if (!serverReach.isLost()) location.reload();
    });
  }, [isUnknown, state]);
  return isUnknown;
}

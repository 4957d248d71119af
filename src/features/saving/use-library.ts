import { useEffect, useState } from 'react';
import { onLibraryChange } from '#data/library/library-changes.ts';

/** What a reading of the library gives, read anew at each change of it, here or in another tab; null until it is there. */
export function useLibrary<Value>(read: () => Promise<Value>): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    let turn = 0;
    const update = async () => {
      turn += 1;
      const mine = turn;
      const next = await read();
      // An answer that comes late must not replace a later one.
      if (mine === turn) setValue(next);
    };
    void update();
    const forget = onLibraryChange(() => void update());
    return () => {
      turn = -1;
      forget();
    };
  }, [read]);
  return value;
}

import { useEffect, useState } from 'react';
import { whenIdle } from '#lib/when-idle.ts';

const none: ReadonlySet<string> = new Set();

/** The ids of the articles that were read to the end on this device, once the page is idle. */
export function useReadMarks(): ReadonlySet<string> {
  const [ids, setIds] = useState(none);
  useEffect(() => {
    let end = () => {};
    const stop = whenIdle(() => {
      import('./watch-read-marks.ts').then(
        ({ watchReadMarks }) => {
          end = watchReadMarks(setIds);
        },
        () => {},
      );
    });
    return () => {
      stop();
      end();
    };
  }, []);
  return ids;
}

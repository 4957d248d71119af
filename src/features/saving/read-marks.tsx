import { type ReactNode, useEffect, useState } from 'react';
import { ReadMarksContext } from '#components/story/read-marks-context.ts';
import { whenIdle } from '#lib/when-idle.ts';

const none: ReadonlySet<string> = new Set();

/** Gives what is inside the ids of the articles that were read to the end on this device, once the page is idle. */
export function ReadMarks({ children }: { children: ReactNode }) {
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
  return <ReadMarksContext value={ids}>{children}</ReadMarksContext>;
}

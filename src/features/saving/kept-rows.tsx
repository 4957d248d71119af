import { useWhenIdle } from '#components/ui/use-when-idle.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';

const load = () => import('./kept-rows-filled.tsx').then(({ KeptRowsFilled }) => KeptRowsFilled);

/**
 * The place on the front page of what the reader has begun and saved. It stands below the first view, so that nothing
 * moves before the reader's eyes.
 */
export function KeptRows(props: { dateStyle: DateStyle }) {
  const Rows = useWhenIdle(load);
  return Rows && <Rows {...props} />;
}

import { type ComponentType, useEffect, useState } from 'react';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { withAllMessages } from '#i18n/load-messages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { whenIdle } from '#lib/when-idle.ts';

type RowsProps = { dateStyle: DateStyle };

/**
 * The place on the front page of what the reader has begun and saved; filled when the page is idle. It stands below the
 * first view, so that nothing moves before the reader's eyes.
 */
export function KeptRows(props: RowsProps) {
  const { i18n } = useTranslation();
  const [Rows, setRows] = useState<ComponentType<RowsProps> | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        withAllMessages(i18n, import('./kept-rows-filled.tsx')).then(
          (code) => setRows(() => code.KeptRowsFilled),
          () => {},
        );
      }),
    [i18n],
  );
  return Rows && <Rows {...props} />;
}

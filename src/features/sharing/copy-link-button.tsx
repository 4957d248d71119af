import { useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { announce } from '#lib/announcements.ts';

type CopyState = 'ready' | 'copied' | 'failed';
const labelKeys = { ready: 'share.copy', copied: 'share.copied', failed: 'share.copyFailed' } as const;

/** Copies the page's link; where the browser refuses, shows the link so that it can be copied by hand. */
export function CopyLinkButton({ url }: { url: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<CopyState>('ready');

  const tell = (next: Exclude<CopyState, 'ready'>) => {
    setState(next);
    announce(t(labelKeys[next]));
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      tell('copied');
    } catch {
      tell('failed');
    }
  };

  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {t(labelKeys[state])}
      </button>
      {state === 'failed' && (
        <input
          readOnly
          value={url}
          dir="ltr"
          aria-label={t('share.link')}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}

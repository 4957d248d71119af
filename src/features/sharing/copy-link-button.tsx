import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type CopyState = 'ready' | 'copied' | 'failed';
const labelKeys = { ready: 'share.copy', copied: 'share.copied', failed: 'share.copyFailed' } as const;

/** Copies the page's link; where the browser refuses, shows the link so that it can be copied by hand. */
export function CopyLinkButton({ url, onCopied }: { url: string; onCopied: () => void }) {
  const { t } = useTranslation();
  const [state, setState] = useState<CopyState>('ready');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setState('copied');
      onCopied();
    } catch {
      setState('failed');
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

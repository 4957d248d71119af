import { Share2 } from 'lucide-react';
import { type MouseEvent, useRef } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { CopyLinkButton } from './copy-link-button.tsx';
import { type ShareTarget, shareLinks } from './share-links.ts';
import styles from './share-menu.module.css';
import { useDismiss } from './use-dismiss.ts';

const labelKeys: Record<
  ShareTarget,
  'share.whatsapp' | 'share.x' | 'share.telegram' | 'share.facebook' | 'share.email'
> = {
  whatsapp: 'share.whatsapp',
  x: 'share.x',
  telegram: 'share.telegram',
  facebook: 'share.facebook',
  email: 'share.email',
};

/** «مشاركة»: the system's own sheet where there is one, else plain links, which work without JavaScript. */
export function ShareMenu({ url, title }: { url: string; title: string }) {
  const { t } = useTranslation();
  const details = useRef<HTMLDetailsElement>(null);
  useDismiss(details);

  const onPress = (event: MouseEvent) => {
    if (!navigator.share || details.current?.open) return;
    event.preventDefault();
    navigator.share({ title, url }).catch((error: unknown) => {
      // The reader closed the sheet: nothing went wrong. Anything else falls back to the links.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      if (details.current) details.current.open = true;
    });
  };

  return (
    <details ref={details} className={styles.menu}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: <summary> is a button by nature. */}
      <summary onClick={onPress}>
        <Share2 aria-hidden="true" size={18} strokeWidth={1.75} />
        {t('share.label')}
      </summary>
      <ul className={styles.list}>
        <li data-needs-script>
          <CopyLinkButton url={url} />
        </li>
        {shareLinks(url, title).map(({ id, href }) => (
          <li key={id}>
            <a href={href} target="_blank" rel="noopener noreferrer">
              {t(labelKeys[id])}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

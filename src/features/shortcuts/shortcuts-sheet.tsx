import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useModal } from '#components/ui/use-modal.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { shortcutsAreOn } from '#lib/shortcuts-switch.ts';
import { shortcutList } from './shortcut-list.ts';
import styles from './shortcuts-sheet.module.css';
import { chooseShortcuts, onShortcutsChange } from './shortcuts-store.ts';

/** Drawn: not every face has arrows among its letters. */
const arrows = { '←': ArrowLeft, '→': ArrowRight } as const;
const isArrow = (key: string): key is keyof typeof arrows => key in arrows;

/** Every keyboard shortcut of the site, and the switch that turns them all off. */
export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const modal = useModal();
  const isOn = useSyncExternalStore(onShortcutsChange, shortcutsAreOn);
  return (
    <dialog
      className={styles.sheet}
      {...modal}
      onClose={onClose}
      aria-modal
      aria-labelledby="shortcuts-title"
      lang={i18n.language}
      dir={i18n.dir()}
      data-screen-only
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 id="shortcuts-title">{t('shortcuts.title')}</h2>
          <button type="button" className={styles.close} onClick={() => modal.ref.current?.close()}>
            <X aria-hidden="true" size={18} strokeWidth={1.75} />
            {t('shortcuts.close')}
          </button>
        </div>
        <label className={styles.switch}>
          <input type="checkbox" checked={isOn} onChange={({ target }) => chooseShortcuts(target.checked)} />
          {t('shortcuts.switch')}
        </label>
        <div className={styles.places} data-off={!isOn || undefined}>
          {shortcutList.map(({ place, shortcuts }) => (
            <section key={place}>
              <h3>{t(place)}</h3>
              <dl>
                {shortcuts.map(({ keys, does }) => (
                  <div key={does}>
                    {/* Arrows lie as on the keyboard; of other pairs the first key does what is named first. */}
                    <dt>
                      <span dir={keys.some(isArrow) ? 'ltr' : undefined}>
                        {keys.map((key) => (
                          <kbd key={key}>
                            <KeyFace label={key} />
                          </kbd>
                        ))}
                      </span>
                    </dt>
                    <dd>{t(does)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <p className={styles.note}>{t('shortcuts.note')}</p>
      </div>
    </dialog>
  );
}

function KeyFace({ label }: { label: string }) {
  if (!isArrow(label)) return label;
  const Arrow = arrows[label];
  return <Arrow role="img" aria-label={label} size={16} strokeWidth={1.75} />;
}

import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#domain/paths.ts';
import { withAllMessages } from '#i18n/load-messages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { announceProblem } from '#lib/announcements.ts';
import { isShortcut } from '#lib/is-shortcut.ts';
import { followShortcutsChoice } from './shortcuts-store.ts';

type Sheet = ComponentType<{ onClose: () => void }>;

// U+061F is the question mark of Arabic keyboards.
const helpKeys = ['?', String.fromCharCode(0x61f)];
// U+0638 is the letter that Arabic keyboards have in its place.
const searchKeys = ['/', String.fromCharCode(0x638)];

/** «اختصارات لوحة المفاتيح»: opens the list of all shortcuts, as the key ? does wherever no field has the focus; there / leads to the search. */
export function ShortcutsButton({ className }: { className?: string | undefined }) {
  const { t, i18n } = useTranslation();
  const [Open, setOpen] = useState<Sheet | null>(null);
  const navigate = useNavigate();
  useEffect(followShortcutsChoice, []);

  const open = async () => {
    try {
      const { ShortcutsSheet } = await withAllMessages(i18n, import('./shortcuts-sheet.tsx'));
      setOpen(() => ShortcutsSheet);
    } catch {
      announceProblem(t('shortcuts.notLoaded'));
    }
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isHelp = helpKeys.includes(event.key);
    if (!(isHelp || searchKeys.includes(event.key)) || !isShortcut(event)) return;
    event.preventDefault();
    if (isHelp) void open();
    else void navigate(paths.search.getHref());
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <>
      <button
        type="button"
        className={className}
        data-needs-script
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={() => void open()}
      >
        {t('shortcuts.title')}
      </button>
      {Open && <Open onClose={() => setOpen(null)} />}
    </>
  );
}

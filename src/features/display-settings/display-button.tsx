import { ALargeSmall } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { useLetterShortcut } from '#components/ui/use-letter-shortcut.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { withAllMessages } from '#i18n/load-messages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { announceProblem } from '#lib/announcements.ts';
import type { DisplayPanelProps } from './display-panel.tsx';

type DisplayButtonProps = { edition: EditionInfo; className?: string | undefined };

/** Opens the display settings, also with the key D. The panel is fetched when it is wanted. */
export function DisplayButton({ edition, className }: DisplayButtonProps) {
  const { t, i18n } = useTranslation();
  // In an object: React would take a bare component for a way to compute the state.
  const [panel, setPanel] = useState<{ Panel: ComponentType<DisplayPanelProps> } | null>(null);
  const [isOpen, setIsOpen] = useState(false);

  const open = () => {
    setIsOpen(true);
    withAllMessages(i18n, import('./display-panel.tsx')).then(
      ({ DisplayPanel }) => setPanel({ Panel: DisplayPanel }),
      () => {
        setIsOpen(false);
        announceProblem(t('display.failed'));
      },
    );
  };
  useLetterShortcut('d', open);

  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-keyshortcuts="d"
        title={t('display.title')}
        onClick={open}
        // Before the panel has come, too.
        onKeyDown={({ key }) => key === 'Escape' && setIsOpen(false)}
        data-needs-script
      >
        <ALargeSmall aria-hidden="true" size={22} strokeWidth={1.75} />
        <span>{t('display.open')}</span>
      </button>
      {isOpen && panel && <panel.Panel edition={edition} onClose={() => setIsOpen(false)} />}
    </>
  );
}

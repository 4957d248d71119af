import { ChevronLeft, ChevronRight, X, ZoomIn, ZoomOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './picture-viewer.module.css';

type ViewerToolsProps = {
  index: number;
  count: number;
  limit: 'whole' | 'largest' | null;
  onTurn: (by: 1 | -1) => void;
  onZoomIn: () => void;
  onZoomOut: () => void;
  onClose: () => void;
};

/** Which picture this is of how many, and what can be done with it. */
export function ViewerTools({ index, count, limit, onTurn, onZoomIn, onZoomOut, onClose }: ViewerToolsProps) {
  const { t, i18n } = useTranslation();
  const [Back, Forward] = i18n.dir() === 'rtl' ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];
  const icon = { 'aria-hidden': true, size: 22, strokeWidth: 1.75 } as const;
  return (
    <div className={styles.tools}>
      {count > 1 && (
        <div className={styles.turns}>
          <Tool label={t('viewer.previous')} isSpent={index === 0} onPress={() => onTurn(-1)}>
            <Back {...icon} />
          </Tool>
          {/* The page's live region is out of reach behind a modal dialog: this one is inside. */}
          <p role="status">{t('viewer.place', { number: index + 1, total: count })}</p>
          <Tool label={t('viewer.next')} isSpent={index === count - 1} onPress={() => onTurn(1)}>
            <Forward {...icon} />
          </Tool>
        </div>
      )}
      <div className={styles.zooms}>
        <Tool label={t('viewer.zoomOut')} isSpent={limit === 'whole'} onPress={onZoomOut}>
          <ZoomOut {...icon} />
        </Tool>
        <Tool label={t('viewer.zoomIn')} isSpent={limit === 'largest'} onPress={onZoomIn}>
          <ZoomIn {...icon} />
        </Tool>
        <Tool label={t('viewer.close')} onPress={onClose}>
          <X {...icon} />
        </Tool>
      </div>
    </div>
  );
}

type ToolProps = { label: string; isSpent?: boolean; onPress: () => void; children: ReactNode };

/** A disabled button would drop the focus of whoever just pressed it: a spent one stays, and does nothing. */
function Tool({ label, isSpent = false, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isSpent || undefined}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

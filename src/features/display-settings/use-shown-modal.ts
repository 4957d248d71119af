import { useLayoutEffect } from 'react';
import { useModal } from '#components/ui/use-modal.ts';
import { afterPaint } from '#lib/after-paint.ts';

/**
 * As `useModal`, of a dialog that is drawn before the page behind it is shut off, which takes as long as the page has elements. Its
 * stylesheet has to keep presses from the page while it is not `:modal`.
 */
export function useShownModal(): ReturnType<typeof useModal> {
  const modal = useModal();
  // Before the effect of `useModal`, which leaves an open dialog as it is.
  useLayoutEffect(() => {
    const dialog = modal.ref.current;
    if (!dialog || dialog.open) return;
    const opener = document.activeElement;
    // The browser does so for a modal dialog only; Tab may have led out of this one.
    const closeOnEscape = ({ key }: KeyboardEvent) => key === 'Escape' && dialog.close();
    document.addEventListener('keydown', closeOnEscape);
    dialog.show();
    afterPaint().then(() => {
      document.removeEventListener('keydown', closeOnEscape);
      // Closed or taken away again meanwhile.
      if (!dialog.open || !dialog.isConnected) return;
      // A dialog gives the focus back to what has it when it opens, wherever Tab has taken it since.
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
      // Not by close(), which would tell the page so.
      dialog.open = false;
      dialog.showModal();
    });
  }, [modal.ref]);
  return modal;
}

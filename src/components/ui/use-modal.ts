import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import { afterPaint } from '#lib/after-paint.ts';

type Modal = {
  ref: RefObject<HTMLDialogElement | null>;
  onClick: (event: MouseEvent<HTMLDialogElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLDialogElement>) => void;
};

/**
 * Opens a <dialog> in front of the page as soon as it is drawn, and closes it on a press beside it. The browser keeps the
 * focus inside, closes it on Escape and gives the focus back; `onClose` of the dialog is where to take it away.
 * `isShownFirst`: it is drawn before the page behind it is shut off, which takes as long as the page has elements; its
 * stylesheet has to keep presses from the page while it is not `:modal`.
 */
export function useModal({ isShownFirst = false } = {}): Modal {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open) return;
    if (!isShownFirst) return dialog.showModal();
    const opener = document.activeElement;
    dialog.show();
    afterPaint().then(() => {
      // Closed or taken away again meanwhile.
      if (!dialog.open || !dialog.isConnected) return;
      // A dialog gives the focus back to what has it when it opens, wherever Tab has taken it since.
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
      // Not by close(), which would tell the page so.
      dialog.open = false;
      dialog.showModal();
    });
  }, [isShownFirst]);
  // What is inside fills the dialog: only a press on the backdrop has the dialog itself for a target.
  const onClick = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === ref.current) ref.current.close();
  };
  // The browser does so for a modal dialog only.
  const onKeyDown = (event: KeyboardEvent<HTMLDialogElement>) => {
    if (event.key === 'Escape' && !ref.current?.matches(':modal')) ref.current?.close();
  };
  return { ref, onClick, onKeyDown };
}

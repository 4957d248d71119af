import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';

type Modal = {
  ref: RefObject<HTMLDialogElement | null>;
  onClick: (event: MouseEvent<HTMLDialogElement>) => void;
};

/**
 * Opens a <dialog> in front of the page as soon as it is drawn, and closes it on a press beside it. The browser keeps the
 * focus inside, closes it on Escape and gives the focus back; `onClose` of the dialog is where to take it away.
 */
export function useModal(): Modal {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  // What is inside fills the dialog: only a press on the backdrop has the dialog itself for a target.
  const onClick = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === ref.current) ref.current.close();
  };
  return { ref, onClick };
}

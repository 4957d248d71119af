import { type MouseEvent, type RefObject, type ToggleEvent, useEffect, useRef } from 'react';
import { whenIdle } from '#lib/when-idle.ts';
import { makeInertAround } from './make-inert-around.ts';

type QuickModal = {
  /** For the <dialog>, which fills the window; what is seen of it stands inside. */
  dialog: {
    ref: RefObject<HTMLDialogElement | null>;
    popover: 'auto';
    'aria-modal': true;
    onClick: (event: MouseEvent<HTMLDialogElement>) => void;
    onToggle: (event: ToggleEvent<HTMLDialogElement>) => void;
    onClose: () => void;
  };
  close: () => void;
};

/**
 * A modal dialog that stands in the frame after the press, however long the page behind it is: `showModal` gives every
 * element of it a new style within the press. This one opens as a popover, which the browser closes on Escape and gives the
 * focus back from; the page becomes inert when it is idle, or at the next key.
 */
export function useQuickModal(onClose: () => void): QuickModal {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (!('showPopover' in dialog)) {
      // A browser without popovers.
      (dialog as HTMLDialogElement).showModal();
      return;
    }
    if (!dialog.matches(':popover-open')) dialog.showPopover();
    dialog.querySelector('button')?.focus({ preventScroll: true });
    return keepInFront(dialog);
  }, []);
  const close = () => {
    const dialog = ref.current;
    if (dialog?.open) dialog.close();
    else dialog?.hidePopover();
  };
  return {
    dialog: {
      ref,
      popover: 'auto',
      'aria-modal': true,
      onClick: ({ target }) => {
        if (target === ref.current) close();
      },
      onToggle: ({ newState }) => {
        if (newState === 'closed') onClose();
      },
      onClose,
    },
    close,
  };
}

/** Makes the page behind an open popover inert, not later than a key could lead there; returns how to end that. */
function keepInFront(dialog: HTMLDialogElement): () => void {
  let free = () => {};
  const stop = () => {
    stopWaiting();
    removeEventListener('keydown', makeInert, true);
  };
  const makeInert = () => {
    stop();
    free = makeInertAround(dialog);
  };
  const end = () => {
    stop();
    free();
  };
  const stopWaiting = whenIdle(makeInert);
  addEventListener('keydown', makeInert, true);
  // Before the focus goes back to where it was, which an inert button would not take.
  dialog.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'closed') end();
  });
  return end;
}

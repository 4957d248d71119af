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
      const older: HTMLDialogElement = dialog;
      if (!older.open) older.showModal();
      return;
    }
    const before = document.activeElement;
    if (!dialog.matches(':popover-open')) dialog.showPopover();
    dialog.querySelector('button')?.focus({ preventScroll: true });
    return keepInFront(dialog, before);
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

/**
 * Makes the page behind an open popover inert, not later than a key could lead there; returns how to end that. `before` had the
 * focus until then.
 */
function keepInFront(dialog: HTMLDialogElement, before: Element | null): () => void {
  let free = () => {};
  const makeInert = () => {
    stopWaiting();
    free = makeInertAround(dialog);
  };
  const stopIdle = whenIdle(makeInert);
  addEventListener('keydown', makeInert, true);
  const stopWaiting = () => {
    stopIdle();
    removeEventListener('keydown', makeInert, true);
  };
  const end = () => {
    stopWaiting();
    free();
  };
  dialog.addEventListener('beforetoggle', ({ newState }) => {
    if (newState !== 'closed') return;
    // Before the browser gives the focus back: an inert button would not take it.
    end();
    // It does so only from inside. A press on no control, or Tab after the last one, has led to nowhere.
    if (document.activeElement === document.body && before instanceof HTMLElement)
      before.focus({ preventScroll: true });
  });
  return end;
}

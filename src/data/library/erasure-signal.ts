import { createTabSignal } from './tab-signal.ts';

/** Told when a reader is about to erase everything: whoever is still downloading, in any tab, is to stop. */
export const erasureSignal = createTabSignal('qari.erase');

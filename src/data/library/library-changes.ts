import { createTabSignal } from './tab-signal.ts';

const signal = createTabSignal('qari.library');

/** Calls back when something of the library was changed, on this page or in another tab; returns the way to stop that. */
export const onLibraryChange = signal.on;

/** Tells this page and every other tab that the library was changed. */
export const tellLibraryChange = signal.tell;

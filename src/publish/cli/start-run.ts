import type { Terminal } from './terminal.ts';

/** Starts what a command does once its options are read; that gives the exit code. */
export type StartRun = (run: (terminal: Terminal) => Promise<number>) => Promise<void>;

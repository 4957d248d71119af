import type { Terminal } from './terminal.ts';

/** What a command does once its options are read; gives the exit code. */
export type CommandRun = (terminal: Terminal) => Promise<number>;

/** Starts what a command does. */
export type StartRun = (run: CommandRun) => Promise<void>;

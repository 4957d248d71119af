/** What a command knows of where it runs: a port, so that tests need no process. */
export type Terminal = {
  environment: Readonly<Record<string, string | undefined>>;
  /** The project; relative paths begin here. */
  folder: string;
  /** What the command was asked for. */
  output: Pick<NodeJS.WriteStream, 'write'>;
  /** Progress and problems. */
  errors: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
  /** Aborts when the person at the terminal interrupts. */
  signal?: AbortSignal;
};

/** How a command ends, as the shell is told. */
export const exitCodes = { done: 0, problems: 1, misuse: 2 } as const;

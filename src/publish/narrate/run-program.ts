import { type ChildProcess, spawn } from 'node:child_process';

/** How a program ended. `code` is null when it was killed; `found` false when there is no such program. */
export type ProgramEnd = {
  found: boolean;
  code: number | null;
  isLate: boolean;
  stdout: Buffer;
  stderr: string;
};

export type ProgramOptions = {
  /** Undefined: `program` is a line for the shell. */
  parameters?: readonly string[];
  input?: Buffer | string;
  timeoutMs?: number;
  signal?: AbortSignal | undefined;
};

/** Runs a program to its end. When the signal aborts, it is ended with all that it started, and the promise is rejected. */
export function runProgram(program: string, options: ProgramOptions = {}): Promise<ProgramEnd> {
  const { parameters, input = '', timeoutMs, signal } = options;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    // A group of its own, so that a shell's children can be ended with it.
    const child = spawn(program, [...(parameters ?? [])], {
      shell: parameters === undefined,
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let isLate = false;
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            isLate = true;
            endGroup(child);
          }, timeoutMs);
    const abort = () => endGroup(child);
    signal?.addEventListener('abort', abort);
    const settle = (found: boolean, code: number | null) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      if (signal?.aborted) reject(signal.reason);
      else
        resolve({
          found,
          code,
          isLate,
          stdout: Buffer.concat(stdout),
          stderr: Buffer.concat(stderr).toString('utf8').trim(),
        });
    };
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // A program may end without reading all that it is given.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', () => settle(false, null));
    child.on('close', (code) => settle(true, code));
  });
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

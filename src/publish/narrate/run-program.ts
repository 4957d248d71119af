import { type ChildProcess, spawn } from 'node:child_process';

/** How a program ended. `code` is null when it was killed; `found` false when there is no such program. */
export type ProgramEnd = {
  found: boolean;
  code: number | null;
  isLate: boolean;
  /** It wrote more than it may, and was ended. */
  isEndless: boolean;
  stdout: Buffer;
  /** The last of it. */
  stderr: string;
};

export type ProgramOptions = {
  /** Undefined: `program` is a line for the shell. */
  parameters?: readonly string[];
  input?: Buffer | string;
  timeoutMs?: number;
  /** The most that it may write to its standard output. */
  mostBytes?: number;
  signal?: AbortSignal | undefined;
};

const keptStderr = 65_536;
// EACCES: also of a folder on the PATH that may not be looked into.
const notThere = ['ENOENT', 'EACCES'];

/**
 * Runs a program to its end. When the signal aborts, it is ended with all that it started, and the promise is rejected;
 * so it is when the system lets no more programs be started.
 */
export function runProgram(program: string, options: ProgramOptions = {}): Promise<ProgramEnd> {
  const { parameters, input = '', timeoutMs, mostBytes = Number.POSITIVE_INFINITY, signal } = options;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    // A group of its own, so that a shell's children can be ended with it.
    const child: ChildProcess = spawn(program, [...(parameters ?? [])], {
      shell: parameters === undefined,
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let bytes = 0;
    let stderr = Buffer.alloc(0);
    const ended = { isLate: false, isEndless: false };
    const end = (why?: keyof typeof ended) => {
      if (why) ended[why] = true;
      endGroup(child);
    };
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => end('isLate'), timeoutMs);
    const abort = () => end();
    signal?.addEventListener('abort', abort);
    const settle = (found: boolean, code: number | null) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      const told = stderr.toString('utf8').trim();
      if (signal?.aborted) reject(signal.reason);
      else resolve({ found, code, ...ended, stdout: Buffer.concat(chunks), stderr: told });
    };
    // A program that could not be started may have no streams.
    child.stdout?.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= mostBytes) chunks.push(chunk);
      else end('isEndless');
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr = Buffer.concat([stderr, chunk]).subarray(-keptStderr);
    });
    // A program may end without reading all that it is given.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (!notThere.includes(error.code ?? '')) reject(error);
      settle(false, null);
    });
    child.on('close', (code) => settle(true, code));
  });
}

function endGroup({ pid, stdout, stderr }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
  // What left the group may hold them open for ever.
  stdout?.destroy();
  stderr?.destroy();
}

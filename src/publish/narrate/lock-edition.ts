import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NarrationError } from './narration-error.ts';

/**
 * Keeps an edition for one narration at a time: two would write over each other. Gives the function that sets it free.
 * The lock is a socket, for the system lets go of it however a process ends. Where there can be none, nothing is locked.
 */
export async function lockEdition(editionFolder: string): Promise<() => Promise<void>> {
  const socket = socketOf(await realpath(editionFolder));
  let server = await listen(socket);
  if (server === 'taken') {
    if (await answers(socket)) throw new NarrationError('already-running', { folder: editionFolder });
    // Left by a process that was killed.
    await rm(socket, { force: true });
    server = await listen(socket);
  }
  if (server === 'taken') throw new NarrationError('already-running', { folder: editionFolder });
  const open = server;
  return () => new Promise((resolve) => (open ? open.close(() => resolve()) : resolve()));
}

function socketOf(folder: string): string {
  const name = `qari-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.socket`);
}

function listen(socket: string): Promise<Server | 'taken' | null> {
  return new Promise((resolve) => {
    const server = createServer((asking) => asking.destroy());
    server.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'EADDRINUSE' ? 'taken' : null));
    server.listen(socket, () => resolve(server));
    server.unref();
  });
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asking = connect(socket);
    asking.on('connect', () => {
      asking.destroy();
      resolve(true);
    });
    asking.on('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code !== 'ECONNREFUSED' && code !== 'ENOENT'),
    );
  });
}

import { spawn } from 'node:child_process';
import { answers } from './serve-edition.ts';

/** Runs the development server on an edition folder; the returned function ends it. */
export async function developEdition(edition: string, port: number): Promise<() => void> {
  // Not through npx: ending that would leave the server running.
  const server = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', '--port', String(port), '--strictPort'],
    { env: { ...process.env, QARI_EDITION: edition }, stdio: 'ignore' },
  );
  await answers(`http://localhost:${port}/favicon.svg`, server);
  return () => void server.kill();
}

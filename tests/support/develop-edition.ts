import { spawn } from 'node:child_process';
import { answers } from './serve-edition.ts';

/** Runs `qari preview` on an edition folder; the returned function ends it. */
export async function developEdition(edition: string, port: number): Promise<() => void> {
  // Not through npm: ending that would leave the server running.
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/publish/cli/qari.ts', 'preview', '--edition', edition, '--port', String(port)],
    { stdio: 'ignore' },
  );
  await answers(`http://localhost:${port}/favicon.svg`, server);
  return () => void server.kill();
}

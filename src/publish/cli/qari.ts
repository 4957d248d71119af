import { runQari } from './run-qari.ts';

// `npm run qari -- <command>`: what a newsroom does with an edition, apart from building it.
const interrupted = new AbortController();
let interruptedAt = Number.POSITIVE_INFINITY;
for (const [signal, exitCode] of [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    // Who asks again does not want to wait. Within a second it is the same Ctrl-C, which npm and tsx pass on too.
    if (performance.now() - interruptedAt > 1000) process.exit(exitCode);
    if (!interrupted.signal.aborted) interruptedAt = performance.now();
    interrupted.abort(exitCode);
  });
}

// Who reads may have heard enough (`qari narrate | head -1`): the work goes on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await runQari(process.argv.slice(2), {
  environment: process.env,
  folder: process.cwd(),
  output: process.stdout,
  errors: process.stderr,
  signal: interrupted.signal,
});

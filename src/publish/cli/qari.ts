import { runQari } from './run-qari.ts';

// `npm run qari -- <command>`: what a newsroom does with an edition, apart from building it.
const interrupted = new AbortController();
for (const [signal, exitCode] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  // Once: a second one ends the process at once.
  process.once(signal, () => interrupted.abort(exitCode));
}

process.exitCode = await runQari(process.argv.slice(2), {
  environment: process.env,
  folder: process.cwd(),
  output: process.stdout,
  errors: process.stderr,
  signal: interrupted.signal,
});

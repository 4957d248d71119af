import { findBrowser, prepareShell } from './find-browser.ts';
import { prepareFirefox } from './find-firefox.ts';
import { runCommand } from './run-command.ts';
import { prepareSpeech } from './speech.ts';

// `npm run test:e2e [-- playwright arguments]`: finds or installs what the tests need, then runs them on the built site.
await findBrowser();
await prepareShell();
const speechProblem = await prepareSpeech();
const firefoxProblem = speechProblem ?? (await prepareFirefox());
const env = {
  ...process.env,
  QARI_NO_SPEECH: speechProblem ?? '',
  QARI_NO_FIREFOX: firefoxProblem ?? '',
};
process.exitCode = await runCommand(
  'npx',
  ['playwright', 'test', '-c', 'tests', ...process.argv.slice(2)],
  env,
);

import { findBrowser, prepareShell } from './find-browser.ts';
import { prepareFirefox } from './find-firefox.ts';
import { prepareWebkit } from './find-webkit.ts';
import { runCommand } from './run-command.ts';
import { prepareSpeech } from './speech.ts';

// `npm run test:e2e [-- playwright arguments]`: finds or installs what the tests need, then runs them on the built site.
await findBrowser();
await prepareShell();
const speechProblem = await prepareSpeech();
const firefoxProblem = speechProblem ?? (await prepareFirefox());
const webkitProblem = await prepareWebkit();
const env = {
  ...process.env,
  QARI_NO_SPEECH: speechProblem ?? '',
  QARI_NO_FIREFOX: firefoxProblem ?? '',
  QARI_NO_WEBKIT: webkitProblem ?? '',
};
process.exitCode = await runCommand(
  'npx',
  ['playwright', 'test', '-c', 'tests', ...process.argv.slice(2)],
  env,
);

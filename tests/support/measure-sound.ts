import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { measureLoudness } from './measure-loudness.ts';
import { programPath } from './run-command.ts';
import { prepareSpeech, startSpeech } from './speech.ts';

// `npm run bench:sound [-- path]`: has the summary of an article of the built site read by the real voice in Chromium,
// records what comes out of the sound card, and measures it. Ends with 1 when it is silent.
const port = 4331;
const path = process.argv[2] ?? '/articles/iraq-coalition-withdrawal/';

const problem =
  (await prepareSpeech()) ?? (programPath('ffmpeg') ? null : 'install ffmpeg to record and measure');
if (problem) throw new Error(problem);

const folder = mkdtempSync(join(tmpdir(), 'qari-sound-'));
const file = join(folder, 'summary.wav');
const speech = startSpeech();
// Not through npx: ending that would leave the server running.
const preview = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'preview', '--strictPort'], {
  env: { ...process.env, PORT: String(port) },
});
await once(preview.stdout, 'data');
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--enable-speech-dispatcher'],
  env: { ...process.env, ...speech.env } as Record<string, string>,
});

try {
  const page = await browser.newPage({ locale: 'ar' });
  await page.goto(`http://localhost:${port}${path}`);
  await page.locator('html[data-hydrated]:not([data-pending])').waitFor({ state: 'attached' });
  await page.waitForFunction(() => speechSynthesis.getVoices().some(({ lang }) => lang.startsWith('ar')));
  const recorder = spawn('ffmpeg', ['-f', 'pulse', '-i', 'null.monitor', '-ac', '1', file], {
    env: { ...process.env, ...speech.env },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  // Its first count of bytes: before that it has opened nothing yet.
  await new Promise<void>((resolve) => {
    recorder.stderr.on('data', (words) => String(words).includes('size=') && resolve());
  });
  const begin = Date.now();
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  await page.getByRole('button', { name: 'أعد من البداية' }).waitFor({ timeout: 300_000 });
  const seconds = (Date.now() - begin) / 1000;
  recorder.stdin.end('q');
  await once(recorder, 'close');

  const sound = measureLoudness(file);
  console.log(`summary of ${path}, Chromium ${browser.version()}, espeak-ng, rate 1`);
  console.log(`read in: ${seconds.toFixed(1)} s`);
  console.log(`recorded: ${sound.seconds.toFixed(1)} s`);
  console.log(`time with sound: ${Math.round(100 * sound.share)} %`);
  console.log(`volume: mean ${sound.mean} dB, peak ${sound.peak} dB`);
  console.log(`loudness: ${sound.integrated.toFixed(1)} LUFS`);
  if (sound.share < 0.3 || sound.peak < -40) {
    console.error('The voice read to the end, but hardly any sound came out of the sound card.');
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  preview.kill();
  speech.stop();
  rmSync(folder, { recursive: true, force: true });
}

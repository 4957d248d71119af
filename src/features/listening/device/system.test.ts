import { expect, it } from 'vitest';
import { systemOf } from './system.ts';

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1';
const macintosh =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15';
const android =
  'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36';
const chromebook = 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/150.0 Safari/537.36';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0';
const linux = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0';

it.each([
  ['ios', iphone, 5],
  ['ios', macintosh, 5],
  ['macos', macintosh, 0],
  ['android', android, 5],
  ['chromeos', chromebook, 0],
  ['windows', windows, 10],
  ['linux', linux, 0],
  [null, 'Lynx', 0],
])('knows %s by its user agent', (system, userAgent, maxTouchPoints) => {
  expect(systemOf({ userAgent, maxTouchPoints })).toBe(system);
});

it.each([
  ['windows', 'Windows'],
  ['macos', 'macOS'],
  ['chromeos', 'Chrome OS'],
  ['chromeos', 'Chromium OS'],
  ['android', 'Android'],
  ['linux', 'Linux'],
])('knows %s by its client hint %s', (system, platform) => {
  expect(systemOf({ userAgent: '', maxTouchPoints: 0, userAgentData: { platform } })).toBe(system);
});

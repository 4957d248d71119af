import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { voiceCommand } from '../../../tests/fixtures/narration/voice-command.ts';
import { speakWithCache } from './speak-with-cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-speak-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function speak(options: string, text = 'نعم.') {
  const command = voiceCommand(`--log "${folder}/said.log" ${options}`);
  const cache = join(folder, 'cache');
  return speakWithCache({ text, lang: 'ar' }, { voiceCommand: command, cache, timeoutMs: 10_000 });
}
const said = () => readFileSync(join(folder, 'said.log'), 'utf8').trim().split('\n');

it('a sentence that stands in an article twice may be said twice at once', async () => {
  const text = 'نعم. '.repeat(4000);
  const [first, ...others] = await Promise.all([speak('', text), speak('', text), speak('', text)]);
  for (const other of others) expect(other.equals(first)).toBe(true);
  expect((await speak('', text)).equals(first)).toBe(true);
  expect(said()).toHaveLength(3);
  expect(readdirSync(join(folder, 'cache')).filter((name) => name.endsWith('.part'))).toEqual([]);
});

it('silence is not kept: a voice that has learnt the language meanwhile is asked again', async () => {
  await speak('--silent');
  await speak('--silent');
  expect(said()).toHaveLength(2);
});

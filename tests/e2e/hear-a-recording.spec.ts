import type { Page } from '@playwright/test';
import { fakeSpeech, spoken } from '../support/fake-speech.ts';
import { expect, open, test } from '../support/test.ts';

// The sample paper's own recording, in the browser's own player. Of the device's voice only a double.
const recorded = '/articles/leap-second/';
const dockOf = (page: Page) => page.getByRole('region', { name: 'مشغّل الاستماع' });
const highlighted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map((range) => range.toString()).join(''));
const summary = async (page: Page) =>
  (await page.locator('[data-spoken^="abstract."]').allTextContents()).join(' ');

/** Lets the test see the one <audio> of the player. */
async function watchAudio(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const made: HTMLAudioElement[] = [];
    const Plain = globalThis.Audio;
    globalThis.Audio = class extends Plain {
      constructor(source?: string) {
        super(source);
        made.push(this);
      }
    };
    Object.assign(globalThis, { made });
  });
}
type Heard = { time: number; rate: number; paused: boolean; src: string };
const audio = (page: Page) =>
  page.evaluate(() => {
    const made = Reflect.get(globalThis, 'made') as HTMLAudioElement[];
    const heard = made.find(({ src }) => !src.startsWith('blob:'));
    return (
      heard && {
        time: heard.currentTime,
        rate: heard.playbackRate,
        paused: heard.paused,
        src: heard.currentSrc,
      }
    );
  }) as Promise<Heard | undefined>;

test('hears the recording, sentence by sentence, at the chosen speed; pause keeps the very place', async ({
  page,
}) => {
  await watchAudio(page);
  await fakeSpeech(page, 'lingers');
  await open(page, recorded);
  await page.getByText('اظهر الملخص').click();
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  const dock = dockOf(page);
  await expect(dock).toHaveAttribute('data-status', 'speaking');
  await expect(dock).toContainText('صوت آلي مسجّل');
  expect((await audio(page))?.src).toMatch(/narration\/leap-second\.abstract\.(webm|m4a)$/);
  const text = await summary(page);
  expect(text).toContain((await highlighted(page)) || '-');

  await dock.getByRole('combobox', { name: 'السرعة' }).selectOption('2');
  await expect.poll(async () => (await audio(page))?.rate).toBe(2);
  await expect(dock.getByText(/^الجملة [2-9]/)).toBeVisible({ timeout: 20_000 });
  const first = (await audio(page))?.time ?? 0;
  expect(first).toBeGreaterThan(1);

  await dock.getByRole('button', { name: 'أوقف مؤقتاً' }).click();
  await expect.poll(async () => (await audio(page))?.paused).toBe(true);
  const at = (await audio(page))?.time ?? 0;
  await dock.getByRole('button', { name: 'شغّل', exact: true }).click();
  await expect.poll(async () => (await audio(page))?.paused).toBe(false);
  expect(Math.abs(((await audio(page))?.time ?? 0) - at)).toBeLessThan(1.5);
  expect(await spoken(page)).toEqual([]);
});

test('can be moved by time, with the keyboard too', async ({ page }) => {
  await watchAudio(page);
  await fakeSpeech(page, 'lingers');
  await open(page, recorded);
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  const dock = dockOf(page);
  await dock.getByRole('button', { name: 'خيارات الاستماع' }).click();
  const slider = dock.getByRole('slider', { name: 'الموضع' });
  await expect(slider).toHaveAttribute('aria-valuetext', /من 0:40/);
  await slider.focus();
  const place = async () => (await audio(page))?.time ?? 0;
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(place).toBeGreaterThan(9.5);
  expect(await place()).toBeLessThan(15);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(place).toBeLessThan(10);
  await page.keyboard.press('Space');
  await dock.getByRole('button', { name: 'أوقف مؤقتاً' }).click();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  const shown = Number(await slider.getAttribute('value')) || Number(await slider.inputValue());
  await dock.getByRole('button', { name: 'شغّل', exact: true }).click();
  await expect.poll(async () => Math.abs((await place()) - shown)).toBeLessThan(2);
  await slider.focus();
  await page.keyboard.press('End');
  await expect.poll(async () => (await audio(page))?.time ?? 0).toBeGreaterThan(20);
  await expect(dock).toHaveAttribute('data-status', 'idle', { timeout: 30_000 });
});

test('a recording that does not play is taken over by the voice of the device, at the same sentence', async ({
  page,
}) => {
  await page.route('**/narration/**', (route) => route.fulfill({ status: 404, body: '' }));
  await fakeSpeech(page, 'lingers');
  await open(page, recorded);
  await page.getByText('اظهر الملخص').click();
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  await expect.poll(async () => (await spoken(page)).length).toBe(1);
  expect(await summary(page)).toContain((await spoken(page))[0]?.text ?? '-');
  await expect(dockOf(page)).toHaveAttribute('data-status', 'speaking');
  await expect(page.getByRole('status').filter({ hasText: 'تعذّر تشغيل التسجيل' })).toHaveCount(1);
});

test('a reader without any voice hears what was recorded', async ({ page }) => {
  await watchAudio(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'speechSynthesis', { value: undefined, configurable: true });
  });
  await open(page, recorded);
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  await expect(dockOf(page)).toHaveAttribute('data-status', 'speaking');
  await expect.poll(async () => (await audio(page))?.time ?? 0).toBeGreaterThan(0.5);
});

test('the reader can prefer a voice of the device, and is not asked again', async ({ page }) => {
  await fakeSpeech(page, 'lingers');
  await open(page, recorded);
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  await dockOf(page).getByRole('button', { name: 'خيارات الاستماع' }).click();
  const voices = dockOf(page).getByRole('group', { name: 'الصوت' });
  await expect(voices.getByRole('radio', { name: 'صوت آلي مسجّل' })).toBeChecked();
  await voices.getByRole('radio', { name: /ماجد/ }).check({ force: true });
  await expect.poll(async () => (await spoken(page)).length).toBe(1);
  await page.reload();
  await page.locator('html[data-hydrated]').waitFor();
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  await expect.poll(async () => (await spoken(page)).length).toBe(1);
});

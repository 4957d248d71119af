// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { TranslatorContext } from '#i18n/translator-context.ts';
import { onAnnouncement } from '#lib/announcements.ts';
import { buildStory } from '../../../tests/fixtures/listening/build-list.ts';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { buildListening } from '../../../tests/fixtures/listening/build-listening.ts';
import { buildRecorded } from '../../../tests/fixtures/listening/build-recorded.ts';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import { createFakeEngine } from '../../../tests/fixtures/listening/fake-engine.ts';
import { knowNoMediaQueries } from '../../../tests/fixtures/listening/know-no-media-queries.ts';
import { button, reader } from '../../../tests/fixtures/listening/listening-reader.ts';
import { translatorIn } from '../../../tests/fixtures/translator-in.ts';
import type { RecordedEngine } from './engines/recorded.ts';
import type { Listenable } from './listenable.ts';
import { ListeningDock } from './listening-dock.tsx';
import { loadArabicNames } from './voice-label.ts';

beforeAll(loadArabicNames);
beforeAll(knowNoMediaQueries);
afterEach(cleanup);

const [a, b, c] = [buildStory('أ'), buildStory('ب'), buildStory('ج')];
const hoda = buildVoice({ name: 'Microsoft Hoda - Arabic (Egypt)', lang: 'ar-EG' });

/** The dock, opened out, while something is read. */
async function openOut(listenable: Listenable | null, recordings: RecordedEngine | null = null) {
  const fake = createFakeEngine([buildVoice(), hoda]);
  const parts = buildListening({ engine: fake.engine, recordings });
  await act(async () => undefined);
  if (listenable) parts.controller.listenTo(listenable);
  else {
    for (const story of [a, b, c]) parts.list.add(story);
    parts.list.play();
  }
  const router = createMemoryRouter([{ path: '/', element: <ListeningDock {...parts} /> }]);
  render(
    <TranslatorContext value={translatorIn('ar')}>
      <RouterProvider router={router} />
    </TranslatorContext>,
  );
  await reader.click(button('خيارات الاستماع'));
  await screen.findByRole('heading', { name: 'قائمة الاستماع' });
  return { ...fake, ...parts };
}

const stories = () =>
  screen.getAllByRole('button', { name: /^ابدأ بـ/ }).map(({ textContent }) => textContent);

describe('a reader who opens out the dock', () => {
  it('leaves it with Escape, and only then closes the player', async () => {
    const { controller } = await openOut(buildListenable());
    await reader.keyboard('{Escape}');
    expect(button('خيارات الاستماع').getAttribute('aria-expanded')).toBe('false');
    expect(controller.getPlayer().status).toBe('preparing');
  });

  it('goes to a sentence by the bar once the hand rests, and is told the time', async () => {
    const { said } = await openOut(buildListenable());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const bar = screen.getByRole('slider', { name: 'الموضع' });
    const before = bar.getAttribute('aria-valuetext');
    for (const value of ['1', bar.getAttribute('max')]) fireEvent.change(bar, { target: { value } });
    expect(said()).toHaveLength(1);
    act(() => void vi.advanceTimersByTime(200));
    vi.useRealTimers();
    expect(said().slice(1)).toEqual([buildListenable().abstract?.[2]]);
    expect(bar.getAttribute('aria-valuetext')).not.toBe(before);
  });

  it('is not led to a place of the next article by a hand that pointed at one of the last', async () => {
    const { said, controller } = await openOut(buildListenable());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fireEvent.change(screen.getByRole('slider', { name: 'الموضع' }), { target: { value: '99' } });
    act(() => controller.listenTo(buildListenable({ id: 'another' })));
    act(() => void vi.advanceTimersByTime(1_000));
    vi.useRealTimers();
    expect(controller.getPlayer()).toMatchObject({ index: 0 });
    expect(said()).toHaveLength(2);
  });

  it('chooses when the voice falls silent, and sees it forgotten at the end', async () => {
    const { finishSentence, controller } = await openOut(buildListenable({ abstract: ['نعم.', 'لا.'] }));
    const sleep = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'مؤقّت النوم' });
    await reader.selectOptions(sleep(), 'عند نهاية الموضوع');
    expect(controller.getPlayer().sleepsAfterPart).toBe(true);
    for (const _ of [1, 2]) act(finishSentence);
    expect(sleep().value).toBe('never');
  });

  it('hears a sample of a voice without choosing it, and what is read waits', async () => {
    const { orders, controller } = await openOut(buildListenable());
    await reader.click(button('جرّب: هدى (مصر)'));
    expect(orders.at(-1)).toMatchObject({
      voice: hoda,
      utterance: { text: buildListenable().abstract?.[0] },
    });
    expect(controller.getPlayer()).toMatchObject({ status: 'paused' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /ماجد/ }).checked).toBe(true);
  });

  it('stops a sample that has told enough, and what was read goes on', async () => {
    const { said, controller } = await openOut(buildListenable());
    await reader.click(button('جرّب: هدى (مصر)'));
    await reader.click(button('أوقف: هدى (مصر)'));
    expect(controller.getPlayer()).toMatchObject({ status: 'preparing' });
    expect(said()).toHaveLength(3);
    expect(document.activeElement).toBe(button('جرّب: هدى (مصر)'));
  });

  it('may hear another sample before the first is over', async () => {
    await openOut(buildListenable());
    await reader.click(button('جرّب: هدى (مصر)'));
    await reader.click(button('جرّب: ماجد'));
    expect(button('جرّب: هدى (مصر)')).toBeTruthy();
    expect(button('أوقف: ماجد')).toBeTruthy();
  });

  it('moves by a sentence with an arrow key on the bar, and is told only of the places', async () => {
    const { controller } = await openOut(buildListenable());
    const bar = screen.getByRole('slider', { name: 'الموضع' });
    act(() => bar.focus());
    const first = bar.getAttribute('aria-valuetext');
    await reader.keyboard('{ArrowRight}');
    expect(controller.getPlayer()).toMatchObject({ index: 1 });
    expect(bar.getAttribute('aria-valuetext')).not.toBe(first);
  });

  it('moves by five seconds with an arrow key in a recording', async () => {
    const say = vi.fn();
    await openOut(buildRecorded(), { say, silence: () => undefined, secondsInto: () => 2 });
    act(() => screen.getByRole('slider', { name: 'الموضع' }).focus());
    await reader.keyboard('{ArrowRight}');
    expect(say.mock.lastCall?.[0]).toMatchObject({ utterance: { recording: { start: 4 } }, into: 3 });
  });

  it('sees that a recording was made by a machine', async () => {
    const machine = { by: 'machine' as const, name: 'espeak-ng' };
    const recorded = buildRecorded();
    const audio = recorded.audio?.map((recording) => ({ ...recording, readBy: machine }));
    await openOut(
      { ...recorded, ...(audio && { audio }) },
      { say: () => undefined, silence: () => undefined, secondsInto: () => null },
    );
    expect(screen.getByRole('radio', { name: 'صوت آلي مسجّل' })).toBeTruthy();
  });

  const voices = () =>
    screen.getAllByRole<HTMLInputElement>('radio').map(({ labels }) => labels?.[0]?.textContent);

  it('finds the voices where they were after choosing one', async () => {
    await openOut(buildListenable());
    const before = voices();
    await reader.click(screen.getByRole('radio', { name: /هدى/ }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /هدى/ }).checked).toBe(true);
    expect(voices()).toEqual(before);
  });

  it('keeps the focus among the voices when the system takes away the one that has it', async () => {
    const { changeVoices } = await openOut(buildListenable());
    await reader.click(screen.getByRole('radio', { name: /هدى/ }));
    act(() => changeVoices([buildVoice()]));
    expect(voices()).toHaveLength(1);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: /ماجد/ }));
    act(() => changeVoices([]));
    expect(document.activeElement).toBe(button('خيارات الاستماع'));
  });

  it('finds the recording among the voices, without a sample, and can leave it', async () => {
    const silence = vi.fn();
    const { orders } = await openOut(buildRecorded(), {
      say: () => undefined,
      silence,
      secondsInto: () => null,
    });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'تسجيل صوتي' }).checked).toBe(true);
    expect(screen.queryByRole('button', { name: /جرّب: تسجيل/ })).toBeNull();
    await reader.click(screen.getByRole('radio', { name: /هدى/ }));
    expect(orders.at(-1)?.voice).toBe(hoda);
    expect(silence).toHaveBeenCalled();
  });

  it('chooses what of an article is read, and cannot take away the last', async () => {
    const article = buildListenable({
      headline: 'عنوان',
      blocks: [{ type: 'paragraph', id: 'p1', runs: [{ text: 'فقرة.' }] }],
    });
    const { controller } = await openOut({ id: '/whole/x', article });
    const read = () => {
      const player = controller.getPlayer();
      return 'reading' in player ? player.reading.utterances.map(({ segment }) => segment) : [];
    };
    expect(read()).toEqual(['headline', 'p1']);
    for (const name of ['المقدمة', 'النص', 'العنوان'])
      await reader.click(screen.getByRole('checkbox', { name }));
    expect(read()).toEqual(['headline']);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'العنوان' }).checked).toBe(true);
  });

  it('goes on from the summary to the whole article, where there is one', async () => {
    const blocks = [{ type: 'paragraph' as const, id: 'p1', runs: [{ text: 'فقرة.' }] }];
    const { controller } = await openOut(buildListenable({ blocks }));
    await reader.click(button('استمع إلى المقال كاملاً'));
    expect(controller.getPlayer()).toMatchObject({ reading: { kind: 'article' } });
    expect(document.activeElement).toBe(button('خيارات الاستماع'));
  });
});

describe('a reader who orders the list while it is read', () => {
  it('moves and removes stories, is told, and the sentence in hand goes on', async () => {
    const heard: string[] = [];
    const stop = onAnnouncement((message) => heard.push(message));
    const { said } = await openOut(null);
    await reader.click(button('قدّم: عنوان ج'));
    expect(stories()).toEqual(['عنوان أ', 'عنوان ج', 'عنوان ب']);
    await reader.click(button('احذف: عنوان ب'));
    expect(stories()).toEqual(['عنوان أ', 'عنوان ج']);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'قائمة الاستماع' }));
    await reader.click(button('تراجع'));
    expect(stories()).toEqual(['عنوان أ', 'عنوان ج', 'عنوان ب']);
    expect(heard).toEqual(['عنوان ج: الموضع 2 من 3', 'حُذف من القائمة: عنوان ب']);
    expect(said()).toEqual(['عنوان أ']);
    stop();
  });

  it('cannot move the first up nor the last down', async () => {
    await openOut(null);
    for (const name of ['قدّم: عنوان أ', 'أخّر: عنوان ج']) {
      expect(button(name).getAttribute('aria-disabled')).toBe('true');
      await reader.click(button(name));
    }
    expect(stories()).toEqual(['عنوان أ', 'عنوان ب', 'عنوان ج']);
  });

  it('sees which story is read, and begins with another', async () => {
    const { said } = await openOut(null);
    const current = () => screen.getAllByRole('listitem').filter((item) => item.getAttribute('aria-current'));
    expect(current().map(({ textContent }) => textContent)).toEqual([expect.stringContaining('عنوان أ')]);
    await reader.click(button('ابدأ بـ: عنوان ج'));
    expect(said().at(-1)).toBe('عنوان ج');
    expect(current().map(({ textContent }) => textContent)).toEqual([expect.stringContaining('عنوان ج')]);
  });
});

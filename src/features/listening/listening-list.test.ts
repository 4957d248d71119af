import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildStory } from '../../../tests/fixtures/listening/build-list.ts';
import { buildRecorded } from '../../../tests/fixtures/listening/build-recorded.ts';
import { startList as start } from '../../../tests/fixtures/listening/start-list.ts';
import { mostStories } from './listening-list.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const [a, b, c] = [buildStory('أ'), buildStory('ب'), buildStory('ج')];

/** What was kept has been read. */
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('a reader who puts stories on the list', () => {
  it('sees it laid out in silence, in the order of adding, and finds it on the next visit', async () => {
    const { list, controller, said, ids, keptIds } = start();
    await settle();
    for (const story of [a, b]) list.add(story);
    expect([ids(), keptIds(), said()]).toEqual([['أ', 'ب'], ['أ', 'ب'], []]);
    expect(controller.getPlayer()).toMatchObject({ status: 'paused', index: 0 });
    controller.resume();
    expect(said()).toEqual(['عنوان أ']);
  });

  it('is not taken away from what is being heard', async () => {
    const { list, controller, said } = start();
    await settle();
    controller.listenTo(c);
    list.add(a);
    expect(said()).toEqual(['خلاصة ج.']);
    expect(controller.getPlayer()).toMatchObject({ status: 'preparing', reading: { id: 'ج' } });
  });

  it('has every story once: added again it goes to the end', async () => {
    const { list, ids } = start();
    await settle();
    for (const story of [a, b, a]) list.add(story);
    expect(ids()).toEqual(['ب', 'أ']);
  });

  it('cannot add more than the list holds', async () => {
    const { list, ids } = start();
    await settle();
    const added = Array.from({ length: mostStories + 1 }, (_, number) =>
      list.add(buildStory(String(number))),
    );
    expect([added.filter(Boolean).length, added.at(-1), ids().length]).toEqual([
      mostStories,
      false,
      mostStories,
    ]);
  });

  it('keeps with a story what is read of it, and not its body where there is a summary', async () => {
    const { list, storage } = start();
    await settle();
    list.add({ ...buildRecorded(), blocks: [] });
    list.add({ ...buildRecorded({ id: 'bare' }), abstract: [], blocks: [] });
    const [withSummary, bare] = storage.kept()?.stories ?? [];
    expect(withSummary).toMatchObject({ audio: [{ of: 'abstract' }] });
    expect(withSummary).not.toHaveProperty('blocks');
    expect(bare).toMatchObject({ blocks: [] });
    expect(bare).not.toHaveProperty('audio');
  });
});

describe('a reader who changes the list', () => {
  async function hearing() {
    const parts = start();
    await settle();
    for (const story of [a, b, c]) parts.list.add(story);
    parts.list.play('ب');
    parts.report({ type: 'started' });
    return parts;
  }

  it('hears the sentence in hand to its end, and then what comes next now', async () => {
    const { list, said, finishSentence, ids } = await hearing();
    list.move('ج', -1);
    list.move('أ', 1);
    expect([ids(), said()]).toEqual([['ج', 'أ', 'ب'], ['عنوان ب']]);
    list.move('ب', -1);
    finishSentence();
    finishSentence();
    expect(said().slice(1)).toEqual(['خلاصة ب.', 'عنوان أ']);
  });

  it('cannot move a story beyond the ends, nor one that is not there', async () => {
    const { list, ids } = await hearing();
    list.move('أ', -1);
    list.move('ج', 1);
    list.move('constructor', 1);
    expect(ids()).toEqual(['أ', 'ب', 'ج']);
  });

  it('hears the next story when the one in hand is removed, and silence when it was the last', async () => {
    const { list, controller, said } = await hearing();
    list.remove('ب');
    expect(said().at(-1)).toBe('عنوان ج');
    list.remove('ج');
    expect([said().at(-1), controller.getPlayer().status]).toEqual(['عنوان ج', 'paused']);
    list.remove('أ');
    expect(controller.getPlayer()).toMatchObject({ status: 'paused', reading: { utterances: [] } });
  });

  it.each(['one by one', 'at once'])(
    'can take back that it was emptied %s, and hear it again',
    async (way) => {
      const { list, ids, controller, said } = await hearing();
      const before = list.getList().stories;
      if (way === 'at once') list.clear();
      else for (const { id } of before) list.remove(id);
      controller.resume();
      controller.next();
      expect([ids(), said()]).toEqual([[], way === 'at once' ? ['عنوان ب'] : expect.anything()]);
      list.restore(before);
      controller.resume();
      expect([ids(), said().at(-1)]).toEqual([['أ', 'ب', 'ج'], 'عنوان أ']);
    },
  );

  it('can take back a removal under the voice', async () => {
    const { list, ids, said } = await hearing();
    const before = list.getList().stories;
    list.remove('أ');
    list.restore(before);
    expect([ids(), said()]).toEqual([['أ', 'ب', 'ج'], ['عنوان ب']]);
  });

  it('empties it, and nothing is heard nor kept', async () => {
    const {
      list,
      controller,
      keptIds,
      list: { has },
    } = await hearing();
    list.clear();
    expect([keptIds(), has('أ'), controller.getPlayer().status]).toEqual([null, false, 'paused']);
    list.play();
    expect(controller.getPlayer().status).toBe('paused');
    list.close();
    expect(controller.getPlayer()).toMatchObject({ status: 'idle', outcome: 'stopped' });
  });

  it('does not stop another article by emptying it', async () => {
    const { list, controller } = await hearing();
    controller.listenTo(a);
    list.clear();
    expect(controller.getPlayer().status).toBe('preparing');
  });

  it('is told of every change until they leave', async () => {
    const { list } = await hearing();
    const watch = vi.fn();
    const leave = list.subscribe(watch);
    list.remove('أ');
    expect(watch).toHaveBeenCalled();
    leave();
    watch.mockClear();
    list.remove('ج');
    expect(watch).not.toHaveBeenCalled();
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildStory } from '../../../tests/fixtures/listening/build-list.ts';
import { keptList, startList as start } from '../../../tests/fixtures/listening/start-list.ts';
import type { KeptList } from './kept-list-schema.ts';
import { mostStories } from './listening-list.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const [a, b, c] = [buildStory('أ'), buildStory('ب'), buildStory('ج')];
const old = { ...buildStory('قديم'), isFromBriefing: true } as const;

/** What was kept has been read. */
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('a reader who comes back', () => {
  const place = { articleId: 'ب', segment: 'abstract.0', start: 0 };

  it('goes on where they stopped', async () => {
    const { list, said } = start(keptList([a, b, c], place));
    list.play();
    expect(said()).toEqual([]);
    await settle();
    expect(said()).toEqual(['خلاصة ب.']);
  });

  it('is told when the list they want to go on with cannot be read, and is not offered it again', async () => {
    const { list, onLost, storage, said } = start(null);
    const written = vi.spyOn(storage, 'write');
    list.play();
    await settle();
    expect([onLost.mock.calls.length, said(), written.mock.calls]).toEqual([1, [], [[null]]]);
  });

  it('begins at the beginning where the place is not there any more', async () => {
    const { list, said } = start(keptList([a, b], { articleId: 'gone', segment: 'headline', start: 0 }));
    await settle();
    list.play();
    expect(said()).toEqual(['عنوان أ']);
  });

  it('has no more than the list holds, though a hundred had been kept', async () => {
    const { ids } = start(keptList(Array.from({ length: 100 }, (_, number) => buildStory(String(number)))));
    await settle();
    expect(ids()).toHaveLength(mostStories);
  });

  it('survives stories with the names of what every object has', async () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const { list, said, finishSentence } = start(keptList(ids.map((id) => buildStory(id))));
    await settle();
    expect([list.has('__proto__'), list.has('valueOf')]).toEqual([true, false]);
    list.play('constructor');
    finishSentence();
    list.remove('__proto__');
    finishSentence();
    expect(said()).toEqual(['عنوان constructor', 'خلاصة constructor.', 'عنوان toString']);
  });

  it('has the place kept sentence by sentence', async () => {
    const { list, storage, finishSentence } = start();
    await settle();
    for (const story of [a, b]) list.add(story);
    list.play();
    finishSentence();
    expect(storage.kept()?.place).toEqual({ articleId: 'أ', segment: 'abstract.0', start: 0 });
    finishSentence();
    expect(storage.kept()?.place).toEqual({ articleId: 'ب', segment: 'headline', start: 0 });
  });

  it('finds nothing left of a list that was heard to its end', async () => {
    const { list, keptIds, finishSentence } = start();
    await settle();
    list.add(a);
    list.play();
    for (const _ of ['headline', 'abstract']) finishSentence();
    expect(keptIds()).toBeNull();
  });

  it('hears it from the beginning after it was heard to its end and something else was heard', async () => {
    const { list, controller, said, finishSentence } = start();
    await settle();
    for (const story of [a, b]) list.add(story);
    list.play();
    for (let sentence = 0; sentence < 4; sentence += 1) finishSentence();
    controller.listenTo(c);
    list.play();
    expect(said().at(-1)).toBe('عنوان أ');
  });

  it('finds what was added after the end', async () => {
    const { list, keptIds, finishSentence } = start();
    await settle();
    list.add(a);
    list.play();
    for (const _ of ['headline', 'abstract']) finishSentence();
    list.add(b);
    expect(keptIds()).toEqual(['أ', 'ب']);
  });
});

describe('what a reader does before the kept list has been read', () => {
  it('is added after what was kept, and is heard with it from the kept place', async () => {
    const { list, ids, controller, said } = start(
      keptList([a, b], { articleId: 'ب', segment: 'headline', start: 0 }),
    );
    list.add(c);
    await settle();
    expect([ids(), said()]).toEqual([['أ', 'ب', 'ج'], []]);
    controller.resume();
    expect(said()).toEqual(['عنوان ب']);
  });

  it('does not overwrite what was kept', async () => {
    const kept = keptList([a, b]);
    const { list, keptIds } = start(kept);
    list.add(c);
    expect(keptIds()).toEqual(['أ', 'ب']);
    await settle();
    expect(keptIds()).toEqual(['أ', 'ب', 'ج']);
  });

  it("leaves today's briefing at the head, where it is heard, and an older one goes", async () => {
    const { list, ids, said, finishSentence } = start(
      keptList([old, a, b], { articleId: 'ب', segment: 'headline', start: 0 }),
    );
    list.playBriefing([c, a]);
    await settle();
    expect(ids()).toEqual(['ج', 'أ', 'ب']);
    expect(list.getList().place).toMatchObject({ articleId: 'ج' });
    for (let sentence = 0; sentence < 4; sentence += 1) finishSentence();
    expect(said()).toEqual(['عنوان ج', 'خلاصة ج.', 'عنوان أ', 'خلاصة أ.', 'عنوان ب']);
  });

  it('is kept where nothing had been kept', async () => {
    const { list, keptIds } = start();
    list.add(a);
    await settle();
    expect(keptIds()).toEqual(['أ']);
  });

  it('is not lost when what was kept cannot be read', async () => {
    const kept = keptList([b]);
    let isOffline = true;
    const read = async () => {
      if (isOffline) throw new Error('offline');
      return kept;
    };
    const { list, ids, keptIds, said } = start(kept, { read });
    list.add(a);
    list.play();
    await settle();
    expect([ids(), keptIds(), said()]).toEqual([['أ'], ['ب'], ['عنوان أ']]);
    isOffline = false;
    list.add(c);
    await settle();
    expect([ids(), keptIds()]).toEqual([
      ['ب', 'أ', 'ج'],
      ['ب', 'أ', 'ج'],
    ]);
  });
});

describe("today's briefing", () => {
  it('is put at the head in the place of the one before; what the reader added stays behind it', async () => {
    const { list, ids, said } = start(keptList([old, a, b]));
    await settle();
    list.playBriefing([b, c]);
    expect([ids(), said()]).toEqual([['ب', 'ج', 'أ'], ['عنوان ب']]);
    list.playBriefing([buildStory('د')]);
    expect(ids()).toEqual(['د', 'أ']);
  });
});

describe('a reader with two tabs', () => {
  async function twoTabs() {
    let tell: () => void = () => undefined;
    const tab = start(keptList([a, b, c]), {
      watch: (listener) => {
        tell = listener;
        return () => {
          tell = () => undefined;
        };
      },
    });
    await settle();
    const changeElsewhere = (kept: KeptList | null) => {
      tab.storage.write(kept);
      tell();
      return settle();
    };
    return { ...tab, changeElsewhere };
  }

  it('sees in one what they did in the other, and the sentence in hand goes on', async () => {
    const { list, said, finishSentence, ids, changeElsewhere } = await twoTabs();
    list.play('ب');
    await changeElsewhere(keptList([c, b]));
    expect([ids(), said()]).toEqual([['ج', 'ب'], ['عنوان ب']]);
    finishSentence();
    expect(said().at(-1)).toBe('خلاصة ب.');
  });

  it('does not write back what it has just been told: the tabs would never be quiet again', async () => {
    const { list, storage, changeElsewhere } = await twoTabs();
    list.play('ب');
    const written = storage.kept();
    await changeElsewhere(written);
    expect(storage.kept()).toBe(written);
  });

  it('hears nothing more of a list that was emptied in the other', async () => {
    const { list, controller, ids, changeElsewhere } = await twoTabs();
    list.play();
    await changeElsewhere(null);
    expect([ids(), controller.getPlayer()]).toMatchObject([[], { status: 'idle', outcome: 'stopped' }]);
  });

  it('is not followed any more once the page has gone', async () => {
    const { list, ids, changeElsewhere } = await twoTabs();
    list.end();
    await changeElsewhere(keptList([c]));
    expect(ids()).toEqual(['أ', 'ب', 'ج']);
  });
});

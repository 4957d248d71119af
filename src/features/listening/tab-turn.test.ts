import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import { createFakeChoices } from '../../../tests/fixtures/listening/fake-choices.ts';
import { createFakeEngine } from '../../../tests/fixtures/listening/fake-engine.ts';
import { createController } from './controller.ts';
import { createTabTurn, type Turn } from './tab-turn.ts';

type Channel = NonNullable<Parameters<typeof createTabTurn>[0]>;

/** The channel of a browser: what one tab posts the others get, in order, when the test lets them. */
function createTabs() {
  const channels = new Set<Channel>();
  const post: (() => void)[] = [];
  function open(): Channel {
    let isClosed = false;
    const channel: Channel = {
      onmessage: null,
      postMessage(data) {
        if (isClosed) throw new DOMException('closed', 'InvalidStateError');
        for (const other of channels)
          if (other !== channel)
            post.push(() => {
              if (channels.has(other))
                other.onmessage?.call(
                  other as BroadcastChannel,
                  new MessageEvent('message', { data: structuredClone(data) }),
                );
            });
      },
      close() {
        isClosed = true;
        channels.delete(channel);
      },
    };
    channels.add(channel);
    return channel;
  }
  const deliver = () => {
    for (let next = post.shift(); next; next = post.shift()) next();
  };
  return { open, deliver, count: () => channels.size };
}

const onFreed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('the turn among the tabs of a reader', () => {
  it('is with the tab that spoke last, and the one before is told once', () => {
    const { open, deliver } = createTabs();
    const [first, second] = [createTabTurn(open()), createTabTurn(open())];
    const taken = vi.fn();
    first.watch({ onTaken: taken, onFreed });
    first.take();
    deliver();
    expect([first.isElsewhere(), second.isElsewhere()]).toEqual([false, true]);
    second.take();
    second.take();
    deliver();
    expect([first.isElsewhere(), second.isElsewhere(), taken.mock.calls.length]).toEqual([true, false, 1]);
  });

  it('is free again when the tab falls silent or is closed', () => {
    const { open, deliver, count } = createTabs();
    const [first, second] = [createTabTurn(open()), createTabTurn(open())];
    first.take();
    deliver();
    const freed = vi.fn();
    second.watch({ onTaken: vi.fn(), onFreed: freed });
    first.leave();
    first.leave();
    deliver();
    expect([second.isElsewhere(), freed.mock.calls.length]).toEqual([false, 1]);
    first.take();
    deliver();
    first.end();
    deliver();
    expect([second.isElsewhere(), count()]).toEqual([false, 1]);
  });

  it('is not free because a tab that had lost it falls silent', () => {
    const { open, deliver } = createTabs();
    const [first, second, third] = [createTabTurn(open()), createTabTurn(open()), createTabTurn(open())];
    first.take();
    deliver();
    second.take();
    deliver();
    first.leave();
    first.end();
    deliver();
    expect([second.isElsewhere(), third.isElsewhere()]).toEqual([false, true]);
  });

  it('is known to a tab that is opened later', () => {
    const { open, deliver } = createTabs();
    const first = createTabTurn(open());
    createTabTurn(open());
    first.take();
    deliver();
    const late = createTabTurn(open());
    deliver();
    expect(late.isElsewhere()).toBe(true);
    expect(first.isElsewhere()).toBe(false);
  });

  it('is with one of two that began in the same moment, and a third knows with which', () => {
    const { open, deliver } = createTabs();
    const [low, high, third] = ['a', 'b', 'c'].map((tab) => createTabTurn(open(), tab)) as [Turn, Turn, Turn];
    deliver();
    const taken = vi.fn();
    low.watch({ onTaken: taken, onFreed });
    high.take();
    low.take();
    deliver();
    expect([low.isElsewhere(), high.isElsewhere(), third.isElsewhere()]).toEqual([true, false, true]);
    expect(taken).toHaveBeenCalledTimes(1);
    low.leave();
    expect(third.isElsewhere()).toBe(true);
    high.leave();
    deliver();
    expect([low.isElsewhere(), third.isElsewhere()]).toEqual([false, false]);
  });

  it('is not lost to a tab that was opened a moment ago and has not heard of it', () => {
    const { open, deliver } = createTabs();
    const first = createTabTurn(open());
    first.take();
    first.leave();
    first.take();
    deliver();
    const hasty = createTabTurn(open());
    const taken = vi.fn();
    hasty.watch({ onTaken: taken, onFreed });
    hasty.take();
    deliver();
    expect([first.isElsewhere(), hasty.isElsewhere(), taken.mock.calls.length]).toEqual([false, true, 1]);
  });

  it('is everyone’s where a browser has no channel', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const turn = createTabTurn();
    turn.take();
    expect(turn.isElsewhere()).toBe(false);
    expect(() => turn.end()).not.toThrow();
  });

  it('works over the channel of a real browser', async () => {
    vi.useRealTimers();
    const [first, second] = [createTabTurn(), createTabTurn()];
    const taken = new Promise<void>((resolve) => first.watch({ onTaken: resolve, onFreed }));
    first.take();
    await vi.waitFor(() => expect(second.isElsewhere()).toBe(true));
    second.take();
    await taken;
    expect(first.isElsewhere()).toBe(true);
    first.end();
    second.end();
  });
});

describe('a reader with two tabs', () => {
  function openTabs() {
    const { open, deliver } = createTabs();
    const openTab = () => {
      const fake = createFakeEngine();
      const controller = createController({
        engine: fake.engine,
        turn: createTabTurn(open()),
        choices: createFakeChoices(),
        region: 'SA',
        isOnline: () => true,
        now: () => performance.now(),
      });
      return { ...fake, controller, status: () => controller.getPlayer().status };
    };
    return { first: openTab(), second: openTab(), deliver };
  }
  const article = buildListenable();

  it('is asked in the second, hears it when they say so, and never two voices at once', () => {
    const { first, second, deliver } = openTabs();
    first.controller.listenTo(article);
    deliver();
    second.controller.listenTo(article);
    deliver();
    expect(second.controller.getPlayer()).toMatchObject({ status: 'failed', reason: 'elsewhere' });
    expect([first.status(), second.said()]).toEqual(['preparing', []]);
    second.controller.resume();
    deliver();
    expect([first.status(), second.status(), second.said().length]).toEqual(['paused', 'preparing', 1]);
  });

  it('takes the voice back by going on in the first, and is asked there too', () => {
    const { first, second, deliver } = openTabs();
    first.controller.listenTo(article);
    deliver();
    second.controller.listenTo(article);
    second.controller.resume();
    deliver();
    first.controller.resume();
    deliver();
    expect([first.status(), second.status()]).toEqual(['failed', 'preparing']);
    first.controller.resume();
    deliver();
    expect([first.status(), second.status()]).toEqual(['preparing', 'paused']);
  });

  it('is asked no longer when the other tab falls silent, and finds the place kept', () => {
    const { first, second, deliver } = openTabs();
    first.controller.listenTo(article);
    deliver();
    second.controller.listenTo(article, { articleId: article.id, segment: 'abstract.1', start: 0 });
    expect(second.status()).toBe('failed');
    first.controller.pause();
    deliver();
    expect(second.controller.getPlayer()).toMatchObject({ status: 'paused', isLaidOut: true, index: 1 });
    expect(second.said()).toEqual([]);
  });

  it('hears a sample of a voice in one tab only', () => {
    const { first, second, deliver } = openTabs();
    first.controller.listenTo(article);
    deliver();
    second.controller.listenTo(article);
    second.controller.sample(buildVoice());
    deliver();
    expect([first.status(), second.said().length]).toEqual(['paused', 1]);
    first.controller.resume();
    expect(first.status()).toBe('failed');
    second.finishSentence();
    deliver();
    expect(first.status()).toBe('paused');
  });

  it('is asked nothing once the other tab is paused', () => {
    const { first, second, deliver } = openTabs();
    first.controller.listenTo(article);
    deliver();
    first.controller.pause();
    deliver();
    second.controller.listenTo(article);
    expect(second.said()).toHaveLength(1);
  });

  it.each([0, 1, 2, 3])(
    'hears just one, though both begin in the same moment, and either can go on (%d)',
    () => {
      const { first, second, deliver } = openTabs();
      first.controller.listenTo(article);
      second.controller.listenTo(article);
      deliver();
      expect([first.status(), second.status()].sort()).toEqual(['paused', 'preparing']);
      first.controller.resume();
      deliver();
      first.controller.resume();
      deliver();
      expect([first.status(), second.status()]).toEqual(['preparing', 'paused']);
    },
  );
});

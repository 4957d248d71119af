import { describe, expect, it, vi } from 'vitest';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { buildListening } from '../../../tests/fixtures/listening/build-listening.ts';
import { createFakeEngine } from '../../../tests/fixtures/listening/fake-engine.ts';
import { listId } from './listenable.ts';
import { createListeningStore } from './listening-store.ts';
import type { Listening } from './start-listening.ts';

const article = buildListenable();
const NoDock = () => null;

function start() {
  const fake = createFakeEngine();
  const end = vi.fn();
  const parts = buildListening({ engine: fake.engine, now: () => 0 });
  const listening = (): Listening => ({
    ...parts,
    Dock: NoDock,
    toggleListed: vi.fn(),
    listenToWhole: vi.fn(),
    listenToOffered: parts.controller.listenTo,
    end,
  });
  const load = vi.fn(async () => listening());
  return { ...fake, store: createListeningStore(load), load, end, listening };
}

describe('a text that is long on the way', () => {
  const other = buildListenable({ id: 'another', abstract: ['خبر آخر.'] });

  it('shows that it is coming, and can be taken back', async () => {
    const { store, said } = start();
    const isWanted = store.want('story');
    await vi.waitFor(() => expect(store.statusOf('story')).toBe('preparing'));
    store.stop('story');
    expect([isWanted(), store.statusOf('story'), said()]).toEqual([false, 'idle', []]);
  });

  it('is not heard when something else was wanted meanwhile', async () => {
    const { store, said } = start();
    const isWanted = store.want('story');
    store.listenTo(other);
    await vi.waitFor(() => expect(said()).toEqual(['خبر آخر.']));
    expect(isWanted()).toBe(false);
    const [first, second] = [store.want('first'), store.want('second')];
    expect([first(), second()]).toEqual([false, true]);
  });

  it('leaves what plays alone until it is there, also when it is taken back', async () => {
    const { store, said } = start();
    store.listenTo(other);
    await vi.waitFor(() => expect(said()).toHaveLength(1));
    store.want('story');
    store.stop('story');
    expect(store.statusOf('another')).toBe('preparing');
    store.stop('another');
    expect(store.statusOf('another')).toBe('idle');
  });
});

describe('listening before its code has come', () => {
  it('speaks inside the click once the code is there', async () => {
    const { store, said } = start();
    store.prepare();
    await Promise.resolve();
    store.listenTo(article);
    expect(said()).toHaveLength(1);
  });

  it('does not lose a click that came before the code', async () => {
    const { store, said } = start();
    store.listenTo(article);
    expect([store.statusOf(article.id), said().length]).toEqual(['preparing', 0]);
    await vi.waitFor(() => expect(said()).toHaveLength(1));
  });

  it('takes the last of several clicks, and none that was taken back', async () => {
    const { store, said, load } = start();
    store.listenTo(article);
    store.listenTo(buildListenable({ id: 'another', abstract: ['خبر آخر.'] }));
    await vi.waitFor(() => expect(said()).toEqual(['خبر آخر.']));
    expect(load).toHaveBeenCalledOnce();

    const again = start();
    again.store.listenTo(article);
    again.store.toggle();
    await vi.waitFor(() => expect(again.load).toHaveBeenCalled());
    await Promise.resolve();
    expect([again.said().length, again.store.statusOf(article.id)]).toEqual([0, 'idle']);
  });

  it('does all that was asked for in silence, one thing for each story', async () => {
    const { store } = start();
    const done: string[] = [];
    for (const id of ['a', 'b', 'c']) store.run(`/list/${id}`, () => done.push(id));
    expect(store.statusOf('/list/b')).toBe('preparing');
    await vi.waitFor(() => expect(done).toEqual(['a', 'b', 'c']));
    expect(store.statusOf('/list/b')).toBe('idle');
    store.run('/list/d', () => done.push('d'));
    expect(done.at(-1)).toBe('d');
  });

  it('tells when the code does not come, and tries again at the next click', async () => {
    const { store, load, listening, said } = start();
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    store.listenTo(article);
    await vi.waitFor(() => expect(store.statusOf(article.id)).toBe('not-loaded'));
    load.mockResolvedValueOnce(listening());
    store.listenTo(article);
    await vi.waitFor(() => expect(said()).toHaveLength(1));
  });

  it('says nothing of a failure nobody waits for', async () => {
    const { store, load } = start();
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    store.prepare();
    await vi.waitFor(() => expect(load).toHaveBeenCalled());
    expect(store.statusOf(article.id)).toBe('idle');
  });

  it('starts nothing for a page that was taken down meanwhile', async () => {
    const { store, end, said } = start();
    store.listenTo(article);
    store.end();
    await vi.waitFor(() => expect(end).toHaveBeenCalled());
    expect(said()).toEqual([]);
  });

  it('can be mounted twice, as StrictMode does', async () => {
    const { store, said } = start();
    store.end();
    store.listenTo(article);
    await vi.waitFor(() => expect(said()).toHaveLength(1));
  });
});

describe('the key that starts and stops', () => {
  it('starts the first article on the page, stops it, and does nothing without one', async () => {
    const { store, said } = start();
    store.toggle();
    const withdraw = store.offer(article);
    store.offer(buildListenable({ id: 'second' }));
    store.toggle();
    await vi.waitFor(() => expect(store.getOpen()).not.toBeNull());
    store.toggle();
    expect([said().length, store.statusOf(article.id), store.getOpen()]).toEqual([1, 'idle', null]);
    withdraw();
    store.toggle();
    expect(store.statusOf('second')).toBe('preparing');
  });

  it('goes on with what is paused', async () => {
    const { store } = start();
    store.listenTo(article);
    await vi.waitFor(() => expect(store.getOpen()).not.toBeNull());
    store.getOpen()?.controller.pause();
    expect(store.statusOf(article.id)).toBe('paused');
    store.toggle();
    expect(store.statusOf(article.id)).toBe('preparing');
  });

  it('does not call begun what was only put on the list', async () => {
    const { store } = start();
    store.ask('/list/أ', ({ list }) => list.add(article));
    await vi.waitFor(() => expect(store.getOpen()).not.toBeNull());
    expect([store.statusOf(listId), store.isListed(article.id)]).toEqual(['idle', true]);
    store.toggle();
    store.toggle();
    expect(store.statusOf(listId)).toBe('idle');
    store.ask(listId, ({ list }) => list.play());
    store.getOpen()?.controller.pause();
    expect(store.statusOf(listId)).toBe('paused');
  });
});

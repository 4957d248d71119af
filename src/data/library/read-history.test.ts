import { beforeEach, describe, expect, it } from 'vitest';
import { buildStoryCard } from '../../../tests/fixtures/build-saved.ts';
import { emptyLibrary } from '../../../tests/fixtures/empty-library.ts';

beforeEach(emptyLibrary);

const load = async () => ({
  ...(await import('./read-history.ts')),
  ...(await import('./history-switch.ts')),
  ...(await import('./continue-reading.ts')),
});
const day = (number: number) => new Date(Date.UTC(2026, 10, number));

describe('what was read on this device', () => {
  it('is listed by the last visit', async () => {
    const { keepVisit, readStories } = await load();
    await keepVisit(buildStoryCard('a'), day(1));
    await keepVisit(buildStoryCard('b'), day(2));
    await keepVisit(buildStoryCard('a'), day(3));
    const read = await readStories();
    expect(read.ok && read.value.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await readStories(1)).toMatchObject({ value: [{ id: 'a' }] });
  });

  it('keeps its place over later visits, and once read to the end stays read', async () => {
    const { keepVisit, keepPlace, readStories, readIds } = await load();
    await keepVisit(buildStoryCard('a'), day(1));
    await keepPlace('a', 'p4', false);
    await keepVisit(buildStoryCard('a'), day(2));
    expect(await readStories()).toMatchObject({ value: [{ blockId: 'p4', isRead: false }] });
    await keepPlace('a', null, true);
    await keepPlace('a', 'p2', false);
    expect(await readStories()).toMatchObject({ value: [{ blockId: 'p2', isRead: true }] });
    expect([...(await readIds())]).toEqual(['a']);
  });

  it('knows nothing of the place in an article that was never opened', async () => {
    const { keepPlace, readStories } = await load();
    await keepPlace('never', 'p4', false);
    expect(await readStories()).toEqual({ ok: true, value: [] });
  });

  it('is what can be gone on with: begun, and not read to the end', async () => {
    const { keepVisit, keepPlace, unfinishedStories } = await load();
    for (const [index, id] of ['opened', 'begun', 'done', 'later'].entries())
      await keepVisit(buildStoryCard(id), day(index + 1));
    await keepPlace('begun', 'p4', false);
    await keepPlace('done', null, true);
    await keepPlace('later', 'p9', false);
    const unfinished = await unfinishedStories(3);
    expect(unfinished.ok && unfinished.value.map(({ id }) => id)).toEqual(['later', 'begun']);
    expect(await unfinishedStories(1)).toMatchObject({ value: [{ id: 'later' }] });
  });

  it('ends with the five hundredth article', async () => {
    const { keepVisit, readStories } = await load();
    for (let index = 0; index < 503; index += 1)
      await keepVisit(buildStoryCard(`story-${index}`), new Date(Date.UTC(2026, 0, 1) + index * 60_000));
    const read = await readStories();
    expect(read.ok && [read.value.length, read.value.at(-1)?.id]).toEqual([500, 'story-3']);
  }, 30_000);

  it('is forgotten when the reader says so, and no longer kept when they want none', async () => {
    const { keepVisit, forgetHistory, historySwitch, readStories } = await load();
    await keepVisit(buildStoryCard('a'), day(1));
    await forgetHistory();
    historySwitch.set({ isKept: false, isMarked: true });
    expect(await keepVisit(buildStoryCard('b'), day(2))).toEqual({ ok: true, value: undefined });
    expect(await readStories()).toEqual({ ok: true, value: [] });
    historySwitch.set({ isKept: true, isMarked: true });
  });

  it('stays in order though the clock was wrong', async () => {
    const { keepVisit, readStories } = await load();
    await keepVisit(buildStoryCard('future'), new Date('2040-01-01T00:00:00Z'));
    await keepVisit(buildStoryCard('now'), day(1));
    const read = await readStories();
    expect(read.ok && read.value.map(({ id }) => id)).toEqual(['future', 'now']);
  });
});

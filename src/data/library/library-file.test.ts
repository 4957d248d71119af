// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { buildSaved, buildStoryCard } from '../../../tests/fixtures/build-saved.ts';
import { emptyLibrary } from '../../../tests/fixtures/empty-library.ts';

beforeEach(async () => {
  await emptyLibrary();
  localStorage.clear();
});

const load = async () => ({
  ...(await import('./library-file.ts')),
  ...(await import('./saved-stories.ts')),
  ...(await import('./read-history.ts')),
});

/** A device with two saved articles, one of them with an edition, one that was read, and a setting. */
async function fullDevice() {
  const library = await load();
  await library.putSaved([buildSaved('suez'), buildSaved('oud', { reason: 'edition' })]);
  await library.keepVisit(buildStoryCard('suez'), new Date('2026-11-20T08:00:00Z'));
  await library.keepPlace('suez', 'p4', false);
  localStorage.setItem('qari.display', '{"theme":"dark"}');
  localStorage.setItem('other', 'not ours');
  return library;
}

async function everything({ savedStories, readStories }: Awaited<ReturnType<typeof load>>) {
  return JSON.stringify([await savedStories(), await readStories(), { ...localStorage }]);
}

describe('a reader who moves to another device', () => {
  it('finds there what was saved and read, and the settings', async () => {
    const file = await (await fullDevice()).exportLibrary();
    await emptyLibrary();
    localStorage.clear();
    const library = await load();
    expect(await library.importLibrary(file.ok ? file.value : '')).toEqual({
      ok: true,
      value: { saved: 1, read: 1 },
    });
    // The files are still to be fetched.
    expect(await library.savedStories()).toMatchObject({
      value: [{ id: 'suez', isComplete: false, files: [] }],
    });
    expect(await library.readStories()).toMatchObject({ value: [{ id: 'suez', blockId: 'p4' }] });
    expect({ ...localStorage }).toEqual({ 'qari.display': '{"theme":"dark"}' });
  });

  it('keeps what is there already, and the later visit', async () => {
    const library = await fullDevice();
    const file = await library.exportLibrary();
    await library.keepVisit(buildStoryCard('suez'), new Date('2026-11-25T08:00:00Z'));
    expect(await library.importLibrary(file.ok ? file.value : '')).toEqual({
      ok: true,
      value: { saved: 0, read: 0 },
    });
    expect(await library.savedStory('suez')).toMatchObject({ value: { isComplete: true, bytes: 4_000 } });
    expect(await library.readStories()).toMatchObject({ value: [{ readAt: '2026-11-25T08:00:00.000Z' }] });
  });

  const head = '"type":"qari-library","version":1';
  it.each([
    ['nothing', '', 'not-ours'],
    ['a picture', '\u0089PNG\r\n', 'not-ours'],
    ['another JSON', '{"bookmarks":[]}', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['a file of a later version', '{"type":"qari-library","version":2}', 'newer'],
    ['half a file', `{${head},"saved":[{"id":"su`, 'broken'],
    ['a file without its parts', `{${head}}`, 'broken'],
    ['a spoiled article', `{${head},"saved":[{"id":"x"}],"history":[],"settings":{}}`, 'broken'],
    ['a setting that is none', `{${head},"saved":[],"history":[],"settings":{"qari.display":1}}`, 'broken'],
    [
      'a setting without end',
      `{${head},"saved":[],"history":[],"settings":{"qari.display":"${'x'.repeat(100_001)}"}}`,
      'broken',
    ],
  ])('is told of %s, and nothing changes', async (_, text, problem) => {
    const library = await fullDevice();
    const before = await everything(library);
    expect(await library.importLibrary(text)).toEqual({ ok: false, problem });
    expect(await everything(library)).toBe(before);
  });

  it('gets no setting but ours from a file', async () => {
    const library = await load();
    const settings = '{"other":"x","__proto__":{"polluted":"x"},"qari.shortcuts":"off"}';
    await library.importLibrary(`{${head},"saved":[],"history":[],"settings":${settings}}`);
    expect({ ...localStorage }).toEqual({ 'qari.shortcuts': 'off' });
    expect('polluted' in {}).toBe(false);
  });
});

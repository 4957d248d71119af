// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { fakeCaches } from '../../../tests/fixtures/fake-caches.ts';
import { buildSaved } from '../../../tests/fixtures/library/build-kept.ts';
import { openTab, type Tab, takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';

const { name } = cacheKinds.saved;
const base = new URL('/', location.href).href;
const article = `${base}edition/articles/suez.json`;
let tab: Tab;
let kept: ReturnType<typeof fakeCaches>;

beforeEach(async () => {
  takeFreshDevice();
  tab = await openTab();
  kept = fakeCaches();
  await kept.keep(name, article, '{}');
});

const ofReader = buildSaved('suez');
const ofEdition = buildSaved('suez', { reason: 'edition' });
const ofBoth = buildSaved('suez', { ofEdition: true });
const suez = async () => {
  const saved = await tab.savedStory('suez');
  return saved.ok ? saved.value : saved.problem;
};
const unsave = async () => {
  await tab.forgetSaved(['suez']);
  await tab.discardUnsaved(base);
};
const files = () => kept.paths(name);

describe('an article that belongs to the downloaded edition and to the reader', () => {
  it.each([
    [
      'that the reader saved first',
      async () => {
        await tab.putSaved([ofReader]);
        await tab.editionMembership.join(['suez']);
      },
    ],
    [
      'that the edition brought first',
      async () => {
        await tab.putSaved([ofEdition]);
        await tab.putSaved([ofReader]);
      },
    ],
    [
      'that was saved while the edition brought it',
      async () => {
        await tab.putSaved([ofReader]);
        await tab.putSaved([ofEdition]);
      },
    ],
  ])('%s, stays with the edition when the reader gives it up, with its files', async (_, save) => {
    await save();
    expect(await suez()).toEqual(ofBoth);
    await unsave();
    expect(await suez()).toEqual(ofEdition);
    expect(files()).toEqual(['/edition/articles/suez.json']);
  });

  it('is had back as it was before', async () => {
    await tab.putSaved([ofEdition]);
    await tab.putSaved([ofReader]);
    await unsave();
    await tab.putBack(ofBoth, base);
    expect(await suez()).toEqual(ofBoth);
  });

  it('is had back with the recording that the edition brought meanwhile', async () => {
    await tab.putSaved([ofEdition]);
    await tab.putSaved([ofReader]);
    await unsave();
    await kept.keep(name, `${base}edition/media/suez.webm`, 'sound');
    const withSound = { files: [...ofEdition.files, 'edition/media/suez.webm'], bytes: 9, hasAudio: true };
    await tab.putSaved([{ ...ofEdition, ...withSound }]);
    await tab.putBack(ofBoth, base);
    expect(await suez()).toEqual({ ...ofBoth, ...withSound });
  });

  it('is the reader’s alone when it is had back after the edition has gone', async () => {
    await tab.putSaved([ofEdition]);
    await tab.putSaved([ofReader]);
    await unsave();
    await tab.editionMembership.endExcept(new Set());
    await tab.putBack(ofBoth, base);
    expect(await suez()).toEqual(ofReader);
    await unsave();
    expect([await suez(), files()]).toEqual([null, []]);
  });
});

describe('an edition that is taken off the device', () => {
  it('leaves what the reader saved, which then goes when the reader gives it up', async () => {
    await tab.putSaved([ofReader, buildSaved('coffee', { reason: 'edition' })]);
    await tab.editionMembership.join(['suez', 'coffee']);
    await tab.editionMembership.endExcept(new Set());
    expect(await tab.savedStories()).toEqual({ ok: true, value: [ofReader] });
    await unsave();
    expect([await suez(), files()]).toEqual([null, []]);
  });

  it('because a newer one is here leaves what belongs to that one', async () => {
    await tab.putSaved([ofEdition, buildSaved('coffee', { reason: 'edition' })]);
    await tab.editionMembership.endExcept(new Set(['suez']));
    expect(await tab.savedStories()).toEqual({ ok: true, value: [ofEdition] });
  });
});

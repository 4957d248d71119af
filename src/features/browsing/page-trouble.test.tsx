// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LoadProblem } from '#data/edition-source.ts';
import { EditionSourceContext } from '#data/edition-source-context.ts';
import { putSaved, savedStory } from '#data/library/saved-stories.ts';
import { serverReach } from '#data/server-reach.ts';
import { dateStyleOf } from '#domain/edition/edition-info.ts';
import { storyOf } from '#domain/edition/story.ts';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { succeed } from '#lib/result.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { fakeCaches } from '../../../tests/fixtures/fake-caches.ts';
import { buildSaved } from '../../../tests/fixtures/library/build-kept.ts';
import { takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';
import { serveArticles } from '../../../tests/fixtures/library/serve-articles.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { sourceOf } from '../../../tests/fixtures/source-of.ts';
import { PageTrouble } from './page-trouble.tsx';
import { TroubleHelpContext } from './trouble-help-context.ts';

const dateStyle = dateStyleOf(buildEdition(), 'ar');
const withdrawn = buildArticle();
const others = [withdrawn, { ...withdrawn, id: `${withdrawn.id}-2` }];
const source = sourceOf(
  { articles: [withdrawn] },
  { loadNear: async () => succeed({ isSimilar: true, stories: others.map(storyOf) }) },
);
const damaged = '/edition/articles/oud.json';
let kept: ReturnType<typeof fakeCaches>;
let served: Map<string, string>;

takeFreshDevice();
beforeEach(async () => {
  kept = fakeCaches();
  served = serveArticles(['suez', 'oud']);
  await kept.keep(
    cacheKinds.data.name,
    '/edition/articles/suez.json',
    `${served.get('/edition/articles/suez.json')}`,
  );
});

function openTrouble(problem: LoadProblem, path = '/articles/oud/', loader = () => null) {
  const part = (
    <EditionSourceContext value={source}>
      <TroubleHelpContext value={() => import('./trouble-help.tsx')}>
        <PageTrouble problem={problem} dateStyle={dateStyle} />
      </TroubleHelpContext>
    </EditionSourceContext>
  );
  openPage(part, { path, loader });
}
const keptList = () => screen.findByRole('region', { name: 'محفوظ على جهازك' });
const again = () => screen.findByRole('button', { name: 'نزّله من جديد' });

describe('a reader whose page did not arrive', () => {
  it('is told that it is not on the device, and offered what is', async () => {
    openTrouble('unreachable');
    expect(await screen.findByText(/^ليست هذه الصفحة محفوظة على جهازك/)).toBeTruthy();
    expect((await keptList()).querySelector('a[href="/articles/suez/"]')).toBeTruthy();
  });

  it('is told only that it did not arrive, where it is on the device all the same', async () => {
    openTrouble('unreachable', '/articles/suez/');
    await keptList();
    expect(screen.getByText(/^انقطع الاتصال قبل أن تصل/)).toBeTruthy();
  });

  it('is not told that the address is wrong, which nobody can know', async () => {
    openTrouble('unreachable', '/nowhere/');
    expect(await screen.findByText(/^لا يُعرف الآن أفي هذا العنوان صفحة أم لا/)).toBeTruthy();
    expect(await keptList()).toBeTruthy();
  });
});

describe('a page that did not arrive', () => {
  beforeEach(() => serverReach.tell(false));
  const opened = async (problem: LoadProblem) => {
    const loader = vi.fn(() => null);
    openTrouble(problem, '/articles/oud/', loader);
    await keptList();
    return loader;
  };

  it('comes by itself when the server is reached again, which no browser tells after a dead line', async () => {
    const loader = await opened('unreachable');
    act(() => serverReach.tell(true));
    await waitFor(() => expect(loader).toHaveBeenCalledOnce());
    act(() => serverReach.tell(false));
    expect(loader).toHaveBeenCalledOnce();
  });

  it('is not asked for again where its file is damaged', async () => {
    const loader = await opened('malformed');
    act(() => serverReach.tell(true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(loader).not.toHaveBeenCalled();
  });
});

describe('a reader whose page is gone', () => {
  it('is not sent to the same address again', async () => {
    openTrouble('missing', `/articles/${withdrawn.id}/`);
    const near = await screen.findByRole('region', { name: 'لعلّك تقصد' });
    const links = within(near).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([`/articles/${withdrawn.id}-2/`]);
  });
});

describe('a reader whose page has a damaged file', () => {
  const save = async () => {
    await putSaved([buildSaved('oud')]);
    await kept.keep(cacheKinds.saved.name, damaged, '{"article":');
  };

  it('is offered what is kept, and no second download of what was not saved', async () => {
    openTrouble('malformed', '/articles/never-saved/');
    expect((await keptList()).querySelector('a[href="/articles/suez/"]')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'نزّله من جديد' })).toBeNull();
  });

  it('downloads a saved article anew, and reads it', async () => {
    await save();
    const loader = vi.fn(() => null);
    openTrouble('malformed', '/articles/oud/', loader);
    await userEvent.click(await again());
    await waitFor(() => expect(loader).toHaveBeenCalledOnce());
    expect(await kept.read(cacheKinds.saved.name, damaged)).toBe(served.get(damaged));
  });

  it('may try again where the download fails, and the article stays on the list', async () => {
    await save();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const loader = vi.fn(() => null);
    openTrouble('malformed', '/articles/oud/', loader);
    await userEvent.click(await again());
    await waitFor(async () => expect((await again()).getAttribute('aria-disabled')).toBe('false'));
    expect(loader).not.toHaveBeenCalled();
    expect(await savedStory('oud')).toEqual({ ok: true, value: buildSaved('oud') });
  });
});

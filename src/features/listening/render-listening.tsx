import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter, Link, Outlet, RouterProvider } from 'react-router';
import { createI18n } from '#i18n/create-i18n.ts';
import arabic from '#i18n/messages/ar.json';
import { buildListenable } from './build-listenable.ts';
import { createController } from './controller.ts';
import type { Engine, Voice } from './engines/engine.ts';
import { createFakeChoices } from './fake-choices.ts';
import { createFakeEngine } from './fake-engine.ts';
import { ListenButton } from './listen-button.tsx';
import type { Listenable } from './listenable.ts';
import { ListeningDock } from './listening-dock.tsx';
import { ListeningProvider } from './listening-provider.tsx';
import type { Listening } from './start-listening.ts';

type Setting = {
  article?: Listenable;
  voices?: readonly Voice[];
  engine?: Engine | null;
  load?: () => Promise<Listening>;
};

/** Shows an article with its summary, and a second page, the way the site does; with an engine that obeys the test. */
export function renderListening({ article = buildListenable(), voices, engine, load }: Setting = {}) {
  // jsdom lays nothing out.
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  const fake = createFakeEngine(voices);
  const controller = createController({
    engine: engine === undefined ? fake.engine : engine,
    choices: createFakeChoices(),
    region: 'SA',
    isOnline: () => true,
    now: () => performance.now(),
  });
  const loadFake = async () => ({ controller, Dock: ListeningDock, end: () => controller.end() });
  const router = createMemoryRouter(
    [
      {
        element: (
          <ListeningProvider region="SA" load={load ?? loadFake}>
            <Outlet />
          </ListeningProvider>
        ),
        children: [
          { path: '/articles/:id/', element: <ArticlePage article={article} /> },
          { path: '/', element: <h1>الأولى</h1> },
        ],
      },
    ],
    { initialEntries: [`/articles/${article.id}/`] },
  );
  render(
    <StrictMode>
      <I18nextProvider i18n={createI18n('ar', arabic)}>
        <RouterProvider router={router} />
      </I18nextProvider>
    </StrictMode>,
  );
  return { ...fake, controller, router };
}

function ArticlePage({ article }: { article: Listenable }) {
  return (
    <article data-article-id={article.id}>
      <ListenButton article={article} />
      <ul>
        {(article.abstract ?? []).map((point, index) => (
          <li key={point} data-spoken={`abstract.${index}`}>
            {point}
          </li>
        ))}
      </ul>
      <input aria-label="بحث" />
      <Link to="/">الأولى</Link>
    </article>
  );
}

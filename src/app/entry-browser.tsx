import '#styles/index.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, RouterProvider } from 'react-router';
import { fetchEditionSource } from '#data/fetch-edition-source.ts';
import { readStored } from '#data/safe-storage.ts';
import { formatDate, formatWeekday } from '#domain/dates/format-date.ts';
import { formatHijri } from '#domain/dates/format-hijri.ts';
import { dateStyleOf, type EditionInfo, numeralsIn } from '#domain/edition/edition-info.ts';
import { parseDisplaySettings } from '#features/display-settings/display-settings.ts';
import { displaySettingsKey } from '#features/display-settings/display-settings-key.ts';
import { createI18n } from '#i18n/create-i18n.ts';
import { interfaceLanguageFor } from '#i18n/interface-languages.ts';
import { loadMessages, withAllMessages } from '#i18n/load-messages.ts';
import { breathe } from '#lib/breathe.ts';
import { prepareDateFormats } from '#lib/prepare-date-formats.ts';
import { whenIdle } from '#lib/when-idle.ts';
import { AppProviders } from './app-providers.tsx';
import { lazyPages } from './lazy-pages.ts';
import { makeEager } from './make-eager.ts';
import { prefetchPage } from './prefetch-page.ts';
import { type RouteData, routeDataId } from './route-data.ts';
import { createRoutes } from './routes.tsx';

/** Brings the prerendered page to life; resolves when the page answers. */
export async function start(root: HTMLElement): Promise<void> {
  const base = import.meta.env.BASE_URL;
  // A host gives a folder's file under its own name too; for the router it is no page.
  if (location.pathname.endsWith('/index.html')) history.replaceState(history.state, '', './');
  const loaderData = JSON.parse(document.getElementById(routeDataId)?.textContent ?? '{}') as RouteData;
  const edition = loaderData.root as EditionInfo;
  const language = interfaceLanguageFor(edition.inLanguage);
  // The page is drawn in the edition's language first; that of the reader comes in the same breath.
  const { language: chosen } = parseDisplaySettings(readStored('localStorage', displaySettingsKey));
  if (chosen) loadMessages(chosen).catch(() => {});
  const i18n = createI18n(language, await loadMessages(language), (shown) => numeralsIn(edition, shown));
  await breathe();
  // Browsers take long to make the first printer of dates, and each that follows: longer than a touch should wait.
  await prepareDateFormats();
  const dates = dateStyleOf(edition, language);
  for (const print of [formatDate, formatWeekday, formatHijri]) {
    print('2000-01-01', dates);
    await breathe();
  }
  const source = fetchEditionSource(base, edition);
  const routes = createRoutes(source, lazyPages(i18n));

  // 404.html stands in for every address without a file, and the shell for every page without a network. Where the data
  // does not belong to the address, the router loads the right data itself and the page is drawn anew.
  const matched = matchRoutes(routes, location.pathname, base) ?? [];
  const page = matched.at(-1)?.route;
  // With its code at hand: of a route that is still lazy the router would fetch the data a second time.
  if (page) await makeEager(page);
  await breathe();
  const has = (id = '') => Object.hasOwn(loaderData, id);
  const isWhole = page !== undefined && (page.loader ? has(page.id) : !has('shell'));
  const router = createBrowserRouter(routes, {
    basename: base,
    hydrationData: { loaderData: isWhole ? loaderData : { root: edition } },
  });
  if (!router.state.initialized) {
    await new Promise<void>((resolve) => {
      const stop = router.subscribe(({ initialized }) => {
        if (!initialized) return;
        stop();
        resolve();
      });
    });
  }

  // In development every file is new at each request.
  if (import.meta.env.PROD) whenIdle(() => keepOnDevice(base, edition));
  addEventListener('unhandledrejection', forgiveSkippedTransition);
  await new Promise<void>((resolve) => {
    const app = (
      <AppProviders
        i18n={i18n}
        source={source}
        prefetch={(path) => prefetchPage(routes, path)}
        loadHelp={() => withAllMessages(i18n, import('#features/browsing/trouble-help.tsx'))}
        onReady={resolve}
      >
        <RouterProvider router={router} />
      </AppProviders>
    );
    // As a transition React hydrates in slices of a few milliseconds: a tap in between is not kept waiting.
    startTransition(() => {
      if (isWhole) hydrateRoot(root, app);
      else createRoot(root).render(app);
    });
  });
}

/** A navigation that overtakes another skips its view transition, and the browser tells of it as if it were a fault. */
function forgiveSkippedTransition(event: PromiseRejectionEvent): void {
  if (event.reason instanceof DOMException && /transition/i.test(event.reason.message))
    event.preventDefault();
}

/** Keeps the paper on the device, and current; whoever has no network yet gets the code for it with the next page. */
function keepOnDevice(base: string, edition: EditionInfo): void {
  import('./keep-page.ts').then(
    ({ keepPage }) => keepPage(base, edition),
    () => {},
  );
}

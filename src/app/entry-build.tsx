import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider, type UIMatch } from 'react-router';
import { BuiltSiteContext } from '#components/ui/built-site-context.ts';
import { MarkupKeeperContext } from '#components/ui/markup-keeper-context.ts';
import { pageDataSource } from '#data/page-data-source.ts';
import { type EditionInfo, numeralsIn } from '#domain/edition/edition-info.ts';
import type { PageData } from '#domain/edition/page-data.ts';
import { createI18n } from '#i18n/create-i18n.ts';
import { interfaceLanguageFor } from '#i18n/interface-languages.ts';
import { loadAllMessages, loadMessages } from '#i18n/load-messages.ts';
import { rememberTranslations } from '#i18n/remember-translations.ts';
import { translationOf } from '#i18n/translation.ts';
import { AppProviders } from './app-providers.tsx';
import { archiveCrumbs } from './archive-crumbs.ts';
import { eagerPages } from './eager-pages.ts';
import { keepMarkup } from './keep-markup.ts';
import { type PageMeta, pageMetaOf } from './page-meta.ts';
import type { RouteData } from './route-data.ts';
import { createRoutes } from './routes.tsx';
import { withOpening } from './with-opening.ts';

/** `crumbs`: pages above it that only its words can name. */
export type RenderedPage = {
  html: string;
  meta: PageMeta;
  routeData: RouteData;
  crumbs: { name: string; path: string }[];
};

const nothing = () => {};

/**
 * Makes the renderer of an edition: from a path and its data to the HTML of the page, by the browser's own routes. It
 * renders one page at a time; whoever has several waits for each.
 */
export async function createPageRenderer(
  edition: EditionInfo,
): Promise<(path: string, data: PageData) => Promise<RenderedPage>> {
  const language = interfaceLanguageFor(edition.inLanguage);
  const i18n = createI18n(language, await loadMessages(language), (shown) => numeralsIn(edition, shown));
  // Every page is rendered here, also those whose words a browser loads on demand.
  await loadAllMessages(i18n);
  rememberTranslations(i18n);

  let shown: PageData = {};
  const source = pageDataSource(edition, () => shown);
  // To sort the routes takes as long as to render a tenth of a page.
  const handler = createStaticHandler(createRoutes(source, eagerPages), { basename: edition.basePath });

  // What the router asks of a request: to make a true one takes as long as to render a thirtieth of a page.
  const request = { method: 'GET', headers: new Headers(), signal: new AbortController().signal };
  const keeper = keepMarkup();

  return async (path, data) => {
    shown = data;
    const { href } = new URL(edition.basePath + path.slice(1), edition.url);
    const context = await handler.query({ ...request, url: href } as Request);
    if (context instanceof Response) throw new Error(`${path} answers with a redirect`);
    const router = createStaticRouter(handler.dataRoutes, context);
    const html = keeper.fill(
      renderToString(
        <AppProviders i18n={i18n} source={source} prefetch={nothing} loadHelp={null} onReady={nothing}>
          <BuiltSiteContext value={edition.basePath}>
            <MarkupKeeperContext value={keeper}>
              <StaticRouterProvider router={router} context={context} hydrate={false} />
            </MarkupKeeperContext>
          </BuiltSiteContext>
        </AppProviders>,
      ),
    );
    const matches = context.matches.map(
      ({ route: { id, handle } }) => ({ id, handle, loaderData: context.loaderData[id] }) as UIMatch,
    );
    const words = { edition, t: translationOf(i18n).t, language };
    return {
      html,
      meta: withOpening(pageMetaOf(matches, words)),
      routeData: context.loaderData,
      crumbs: data.archive ? archiveCrumbs(data.archive, words) : [],
    };
  };
}

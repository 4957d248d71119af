import { Bookmark, Search } from 'lucide-react';
import { memo } from 'react';
import { Outlet, ScrollRestoration, useLoaderData } from 'react-router';
import { PicturesContext } from '#components/article/pictures-context.ts';
import { TextStyleContext } from '#components/article/text-style-context.ts';
import { Footer } from '#components/layout/footer.tsx';
import { Masthead } from '#components/layout/masthead.tsx';
import { Announcer } from '#components/ui/announcer.tsx';
import { PageLink } from '#components/ui/page-link.tsx';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { paths } from '#domain/paths.ts';
import { DisplayButton } from '#features/display-settings/display-button.tsx';
import { useDateStyle } from '#features/display-settings/use-date-style.ts';
import { useInterfaceLanguage } from '#features/display-settings/use-interface-language.ts';
import { useInterfaceNumerals } from '#features/display-settings/use-interface-numerals.ts';
import { usePictureMode } from '#features/display-settings/use-picture-mode.ts';
import { useTextStyle } from '#features/display-settings/use-text-style.ts';
import { ListeningProvider } from '#features/listening/listening-provider.tsx';
import { OfflineNotices } from '#features/offline/offline-notices.tsx';
import { ReadMarks } from '#features/saving/read-marks.tsx';
import { ShortcutsButton } from '#features/shortcuts/shortcuts-button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { NavigationProgress } from './navigation-progress.tsx';
import styles from './root-layout.module.css';
import { usePageChange } from './use-page-change.ts';

/** What stands around every page: masthead, footer, live region, and the dock that keeps playing across pages. */
export function RootLayout() {
  const edition = useLoaderData<EditionInfo>();
  const { section } = usePageChange(edition);
  return <PageFrame edition={edition} section={section} />;
}

type PageFrameProps = { edition: EditionInfo; section: string | null };

/** Not drawn anew for each step of a navigation, of which the router tells the layout. */
const PageFrame = memo(({ edition, section }: PageFrameProps) => {
  const { t } = useTranslation();
  const dateStyle = useDateStyle(edition);
  useInterfaceLanguage(edition.inLanguage);
  useInterfaceNumerals(edition);
  const textStyle = useTextStyle();
  const pictures = usePictureMode();

  return (
    <ListeningProvider paper={edition}>
      <a className="skip-link" href="#content">
        {t('masthead.skip')}
      </a>
      <NavigationProgress />
      <Masthead
        edition={edition}
        currentSection={section}
        dateStyle={dateStyle}
        tools={
          <>
            <PageLink
              to={paths.search.getHref()}
              className={styles.tool}
              prefetch="aimed"
              title={t('masthead.search')}
              aria-label={t('masthead.search')}
            >
              <Search aria-hidden="true" size={20} strokeWidth={1.75} />
            </PageLink>
            <PageLink
              to={paths.saved.getHref()}
              className={styles.tool}
              prefetch="aimed"
              title={t('saved.title')}
              aria-label={t('saved.title')}
            >
              <Bookmark aria-hidden="true" size={20} strokeWidth={1.75} />
            </PageLink>
            <DisplayButton edition={edition} className={styles.tool} />
          </>
        }
      />
      <main id="content" className={styles.main} tabIndex={-1}>
        <TextStyleContext value={textStyle}>
          <PicturesContext value={pictures}>
            <ReadMarks>
              <Outlet />
            </ReadMarks>
          </PicturesContext>
        </TextStyleContext>
      </main>
      <Footer edition={edition} dateStyle={dateStyle}>
        <ShortcutsButton />
      </Footer>
      <OfflineNotices dateStyle={dateStyle} />
      <Announcer />
      <ScrollRestoration />
    </ListeningProvider>
  );
});

import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLoaderData } from 'react-router';
import { Footer } from '#components/layout/footer.tsx';
import { Masthead } from '#components/layout/masthead.tsx';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { LanguageButton } from '#features/display-settings/language-button.tsx';
import { ThemeButton } from '#features/display-settings/theme-button.tsx';
import { useDateStyle } from '#features/display-settings/use-date-style.ts';
import { useInterfaceLanguage } from '#features/display-settings/use-interface-language.ts';
import { ListeningProvider } from '#features/listening/listening-provider.tsx';
import { ShortcutsButton } from '#features/shortcuts/shortcuts-button.tsx';
import { Announcer } from './announcer.tsx';
import { NavigationProgress } from './navigation-progress.tsx';
import styles from './root-layout.module.css';
import { usePageChange } from './use-page-change.ts';

/** What stands around every page: masthead, footer, live region, and the dock that keeps playing across pages. */
export function RootLayout() {
  const { t } = useTranslation();
  const edition = useLoaderData<EditionInfo>();
  const dateStyle = useDateStyle(edition);
  useInterfaceLanguage(edition.inLanguage);
  const { section } = usePageChange(edition);

  return (
    <ListeningProvider region={edition.region}>
      <a className="skip-link" href="#content">
        {t('masthead.skip')}
      </a>
      <NavigationProgress />
      <Masthead
        edition={edition}
        currentSection={section}
        tools={
          <>
            <LanguageButton className={styles.tool} />
            <ThemeButton className={styles.tool} />
          </>
        }
      />
      <main id="content" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer edition={edition} dateStyle={dateStyle}>
        <ShortcutsButton />
      </Footer>
      <Announcer />
      <ScrollRestoration />
    </ListeningProvider>
  );
}

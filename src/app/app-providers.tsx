import type { i18n } from 'i18next';
import { type ReactNode, StrictMode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { PrefetchContext } from '#components/ui/prefetch-context.ts';
import type { EditionSource } from '#data/edition-source.ts';
import { EditionSourceContext } from '#data/edition-source-context.ts';
import { HydrationSignal } from './hydration-signal.tsx';

type AppProvidersProps = {
  i18n: i18n;
  source: EditionSource;
  prefetch: (path: string) => void;
  onReady: () => void;
  children: ReactNode;
};

/** What every page needs around it. One tree for build and browser, so that hydration finds what it expects. */
export function AppProviders({ i18n, source, prefetch, onReady, children }: AppProvidersProps) {
  return (
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <EditionSourceContext value={source}>
          <PrefetchContext value={prefetch}>
            {children}
            <HydrationSignal onReady={onReady} />
          </PrefetchContext>
        </EditionSourceContext>
      </I18nextProvider>
    </StrictMode>
  );
}

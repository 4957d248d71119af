import type { i18n } from 'i18next';
import { type ReactNode, StrictMode } from 'react';
import { PrefetchContext } from '#components/ui/prefetch-context.ts';
import type { EditionSource } from '#data/edition-source.ts';
import { EditionSourceContext } from '#data/edition-source-context.ts';
import { type LoadHelp, TroubleHelpContext } from '#features/browsing/trouble-help-context.ts';
import { TranslatorContext } from '#i18n/translator-context.ts';
import { HydrationSignal } from './hydration-signal.tsx';

type AppProvidersProps = {
  i18n: i18n;
  source: EditionSource;
  prefetch: (path: string) => void;
  loadHelp: LoadHelp | null;
  onReady: () => void;
  children: ReactNode;
};

/** What every page needs around it. One tree for build and browser, so that hydration finds what it expects. */
export function AppProviders({ i18n, source, prefetch, loadHelp, onReady, children }: AppProvidersProps) {
  return (
    <StrictMode>
      <TranslatorContext value={i18n}>
        <EditionSourceContext value={source}>
          <PrefetchContext value={prefetch}>
            <TroubleHelpContext value={loadHelp}>
              {children}
              <HydrationSignal onReady={onReady} />
            </TroubleHelpContext>
          </PrefetchContext>
        </EditionSourceContext>
      </TranslatorContext>
    </StrictMode>
  );
}

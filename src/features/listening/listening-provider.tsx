import type { i18n } from 'i18next';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { useLetterShortcut } from '#components/ui/use-letter-shortcut.ts';
import { withAllMessages } from '#i18n/load-messages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { ListeningContext } from './listening-context.ts';
import { createListeningStore } from './listening-store.ts';
import type { Listening, ListeningPaper } from './start-listening.ts';
import { useKeptIds } from './use-kept-ids.ts';

type ListeningProviderProps = {
  paper: ListeningPaper;
  children: ReactNode;
  /** Brings the rest of the code; tests bring their own. */
  load?: (paper: ListeningPaper, translator: i18n) => Promise<Listening>;
};

/** Stands around the whole site, inside the router, so that listening goes on from page to page. Draws the dock. */
export function ListeningProvider({ paper, children, load = loadListening }: ListeningProviderProps) {
  const { i18n } = useTranslation();
  const [store] = useState(() => createListeningStore(() => load(paper, i18n)));
  const open = useSyncExternalStore(store.subscribe, store.getOpen, () => null);
  useLetterShortcut('n', store.toggle);
  useKeptIds(store.know);
  useEffect(() => store.end, [store]);

  return (
    <ListeningContext value={store}>
      {children}
      {open && <open.Dock controller={open.controller} list={open.list} sleepTimer={open.sleepTimer} />}
    </ListeningContext>
  );
}

async function loadListening(paper: ListeningPaper, translator: i18n): Promise<Listening> {
  const { startListening } = await withAllMessages(translator, import('./start-listening.ts'));
  return startListening(paper, translator);
}

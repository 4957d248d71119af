import type { i18n } from 'i18next';
import type { ComponentType } from 'react';
import { mediaHref } from '#domain/article/renditions.ts';
import { announce, announceProblem } from '#lib/announcements.ts';
import { type Controller, createController } from './controller.ts';
import { createScreenWakeLock } from './device/screen-wake-lock.ts';
import { createSilentLoop } from './device/silent-loop.ts';
import { createPlatformEngine } from './engines/platform.ts';
import { createRecordedEngine } from './engines/recorded.ts';
import { keepPlaceOf } from './keep-place.ts';
import { keptChoices } from './kept-choices.ts';
import { keptList } from './kept-list.ts';
import { leaveWithPage } from './leave-with-page.ts';
import { listenToOffered, listenToWhole } from './listen-to-whole.ts';
import type { ListenableArticle } from './listenable.ts';
import { ListeningDock } from './listening-dock.tsx';
import { createListeningList, type ListeningList } from './listening-list.ts';
import { showInMediaSession } from './media-session.ts';
import { createSleepTimer, type SleepTimer } from './sleep-timer.ts';
import { stayAwake } from './stay-awake.ts';
import { createTabTurn } from './tab-turn.ts';
import { toggleListed } from './toggle-listed.ts';
import { loadArabicNames } from './voice-label.ts';

/** What listening needs to know of the paper. `region`: its country, two letters, whose accent is preferred. */
export type ListeningPaper = { name: string; region: string; inLanguage: string };

/** What the dock is drawn from. */
export type ListeningParts = { controller: Controller; list: ListeningList; sleepTimer: SleepTimer };

/** All that listening needs in a browser, at work. `end` leaves nothing behind. */
export type Listening = ListeningParts & {
  Dock: ComponentType<ListeningParts>;
  /** Puts an article on the listening list, or takes it off, and tells the reader. */
  toggleListed: (article: ListenableArticle) => void;
  /** Reads a whole article; see listen-to-whole. */
  listenToWhole: (article: ListenableArticle, range?: Range) => void;
  /** What the key that starts means; see listen-to-whole. */
  listenToOffered: (article: ListenableArticle) => void;
  end: () => void;
};

const isOnline = () => navigator.onLine;
/** Hardly ever asked without a network: its code comes apart. */
const canArrive = async (address: string) =>
  isOnline() ||
  import('#data/is-saved.ts').then(
    ({ isSaved }) => isSaved(address),
    () => false,
  );

/** Starts what is loaded on demand: the engines, the player, what accompanies it, and the dock that shows it. */
export function startListening({ name, region, inLanguage }: ListeningPaper, { t }: i18n): Listening {
  const base = import.meta.env.BASE_URL;
  void loadArabicNames();
  const engine = createPlatformEngine();
  const turn = createTabTurn();
  const controller = createController({
    engine,
    recordings: createRecordedEngine((url) => mediaHref(url, base), canArrive),
    turn,
    choices: keptChoices,
    region,
    isOnline,
    now: () => performance.now(),
  });
  const list = createListeningList(controller, keptList, inLanguage, () =>
    announceProblem(t('listening.list.lost')),
  );
  const sleepTimer = createSleepTimer(controller, () => announce(t('listening.sleep.over')));
  const endings = [
    showInMediaSession(controller, createSilentLoop(), { name, base }),
    stayAwake(controller, createScreenWakeLock()),
    keepPlaceOf(controller),
    leaveWithPage(controller, engine),
    list.end,
    sleepTimer.end,
    turn.end,
  ];
  return {
    controller,
    list,
    sleepTimer,
    Dock: ListeningDock,
    listenToWhole: (article, range) => listenToWhole(controller, article, range),
    listenToOffered: (article) => listenToOffered(controller, article),
    toggleListed: (article) => toggleListed(list, article, t),
    end() {
      controller.end();
      for (const end of endings) end();
    },
  };
}

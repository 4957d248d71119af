import type { ComponentType } from 'react';
import { type Controller, createController } from './controller.ts';
import { createScreenWakeLock } from './device/screen-wake-lock.ts';
import { createSilentLoop } from './device/silent-loop.ts';
import { createPlatformEngine } from './engines/platform.ts';
import { keptChoices } from './kept-choices.ts';
import { leaveWithPage } from './leave-with-page.ts';
import { ListeningDock } from './listening-dock.tsx';
import { showInMediaSession } from './media-session.ts';
import { stayAwake } from './stay-awake.ts';

/** All that listening needs in a browser, at work. `end` leaves nothing behind. */
export type Listening = {
  controller: Controller;
  Dock: ComponentType<{ controller: Controller }>;
  end: () => void;
};

/** Starts what is loaded on demand: the engine, the player, what accompanies it, and the dock that shows it. */
export function startListening(region: string): Listening {
  const engine = createPlatformEngine();
  const controller = createController({
    engine,
    choices: keptChoices,
    region,
    isOnline: () => navigator.onLine,
    now: () => performance.now(),
  });
  const endings = [
    showInMediaSession(controller, createSilentLoop()),
    stayAwake(controller, createScreenWakeLock()),
    leaveWithPage(controller, engine),
  ];
  return {
    controller,
    Dock: ListeningDock,
    end() {
      controller.end();
      for (const end of endings) end();
    },
  };
}

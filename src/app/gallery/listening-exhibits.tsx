import { useEffect, useRef, useState } from 'react';
import { ListeningDock } from '#features/listening/listening-dock.tsx';
import { isOpen } from '#features/listening/player-state.ts';
import type { ListeningParts } from '#features/listening/start-listening.ts';
import { VoicePicker } from '#features/listening/voice-picker.tsx';
import { Exhibit } from './exhibit.tsx';
import { Still } from './still.tsx';
import { type DockState, stillList, stillListening } from './still-listening.ts';

const states: readonly DockState[] = ['idle', 'speaking', 'paused', 'no-voice', 'elsewhere'];

/** The dock in each of its states, closed and opened out. */
export function ListeningExhibits() {
  const [docks] = useState(() => states.map((state) => ({ state, parts: stillListening(state) })));
  const [list, setList] = useState<ListeningParts | null>(null);
  const openedOut = useRef<HTMLDivElement>(null);
  useEffect(() => void stillList().then(setList), []);
  // As a reader does it: what is opened out is the dock's own affair.
  useEffect(() => {
    if (list) openedOut.current?.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
  }, [list]);
  const player = docks[1]?.parts.controller.getPlayer();

  return (
    <>
      {docks.map(({ state, parts }) => (
        <Exhibit key={state} name={`listening-dock ${state}`}>
          <Still room={state === 'no-voice' || state === 'elsewhere' ? 'menu' : 'bar'}>
            <ListeningDock {...parts} />
          </Still>
        </Exhibit>
      ))}
      {player && isOpen(player) && docks[1] && (
        <Exhibit name="voice-picker">
          <Still room="dock">
            <VoicePicker player={player} controller={docks[1].parts.controller} />
          </Still>
        </Exhibit>
      )}
      {list && (
        <Exhibit name="listening-dock opened out">
          <div ref={openedOut}>
            <Still room="window">
              <ListeningDock {...list} />
            </Still>
          </div>
        </Exhibit>
      )}
    </>
  );
}

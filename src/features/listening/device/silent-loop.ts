import { silentSound } from './silent-sound.ts';

/** A sound that cannot be heard, on and off. `end` also frees its memory. */
export type SilentLoop = { start: () => void; stop: () => void; end: () => void };

/**
 * Speech alone raises no media session: the lock screen and the headset's keys stay dead. An <audio> does, if it is not
 * `muted` and starts inside the click, so it must be started synchronously.
 */
export function createSilentLoop(createAudio: () => HTMLAudioElement = () => new Audio()): SilentLoop {
  let audio: HTMLAudioElement | null = null;
  let address = '';

  function load(): HTMLAudioElement {
    address = URL.createObjectURL(silentSound());
    const element = createAudio();
    element.src = address;
    element.loop = true;
    element.volume = 0;
    return element;
  }

  return {
    start() {
      audio ??= load();
      // Refused without a gesture: then there are no media keys, and nothing else is lost.
      if (audio.paused) audio.play()?.catch(() => undefined);
    },
    stop: () => audio?.pause(),
    end() {
      audio?.pause();
      if (audio) URL.revokeObjectURL(address);
      audio = null;
    },
  };
}

import { takeEarlyPresses } from './app/early-press.ts';
import { loadAnewIfGone, takePressedBefore } from './app/load-anew.ts';
import { replayInput } from './app/replay-input.ts';

// Reading must not wait for React. The application is fetched when the page has loaded and the browser is idle,
// or at the reader's first touch, key or focus, whichever comes first. What was pressed in between is not lost.
const root = document.getElementById('root') as HTMLElement;
const { dataset } = document.documentElement;
const early = takeEarlyPresses();
const before = takePressedBefore();
const { replay, pressed } = replayInput(early, before);
let isStarting = false;

async function startOnce(): Promise<void> {
  if (isStarting) return;
  isStarting = true;
  try {
    const { start } = await import('./app/entry-browser.tsx');
    await start(root);
    dataset.hydrated = '';
    replay();
  } catch (error) {
    // The application did not arrive. The page can be read as it is; the next touch tries again.
    isStarting = false;
    delete dataset.pending;
    console.warn(error);
    // Once: what does not come after that either is not asked for again and again.
    if (!before) loadAnewIfGone(import.meta.url, pressed);
  }
}

const whenIdle = () =>
  'requestIdleCallback' in globalThis
    ? requestIdleCallback(startOnce, { timeout: 3000 })
    : setTimeout(startOnce, 200);

// Once the application is on its way they do nothing.
for (const type of ['pointerdown', 'keydown', 'focusin', 'online']) addEventListener(type, startOnce, true);
// A reader who chose another language, or other dates, should not wait for idle to read them.
if (early.length || before || dataset.pending) startOnce();
else if (document.readyState === 'complete') whenIdle();
else addEventListener('load', whenIdle);

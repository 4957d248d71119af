import { replayInput } from './app/replay-input.ts';

// Reading must not wait for React. The application is fetched when the page has loaded and the browser is idle,
// or at the reader's first touch, key or focus, whichever comes first. What was pressed in between is not lost.
const root = document.getElementById('root');
const firstTouches = ['pointerdown', 'keydown', 'focusin', 'online'];
const replay = replayInput();
let isStarting = false;

async function startOnce(): Promise<void> {
  if (isStarting || !root) return;
  isStarting = true;
  try {
    const { start } = await import('./app/entry-browser.tsx');
    for (const type of firstTouches) removeEventListener(type, onFirstTouch, true);
    await start(root);
    document.documentElement.dataset.hydrated = '';
    replay();
  } catch (error) {
    // The application did not arrive. The page can be read as it is; the next touch tries again.
    isStarting = false;
    delete document.documentElement.dataset.pending;
    console.warn(error);
  }
}

function onFirstTouch(): void {
  void startOnce();
}

function whenIdle(): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(onFirstTouch, { timeout: 3000 });
  else setTimeout(onFirstTouch, 200);
}

for (const type of firstTouches) addEventListener(type, onFirstTouch, { capture: true, passive: true });
// A reader who chose another language, or other dates, should not wait for idle to read them.
if (document.documentElement.dataset.pending) onFirstTouch();
else if (document.readyState === 'complete') whenIdle();
else addEventListener('load', whenIdle, { once: true });

import { replayInput } from './app/replay-input.ts';

// Reading must not wait for React. The application is fetched when the page has loaded and the browser is idle,
// or at the reader's first touch, key or focus, whichever comes first. What was pressed in between is not lost.
const root = document.getElementById('root');
let isStarted = false;
const replay = replayInput();

async function startOnce(): Promise<void> {
  if (isStarted || !root) return;
  isStarted = true;
  const { start } = await import('./app/entry-browser.tsx');
  await start(root);
  document.documentElement.dataset.hydrated = '';
  replay();
}

const whenIdle = () => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void startOnce(), { timeout: 3000 });
  else setTimeout(() => void startOnce(), 200);
};
for (const type of ['pointerdown', 'keydown', 'focusin']) {
  addEventListener(type, () => void startOnce(), { once: true, capture: true, passive: true });
}
if (document.documentElement.dir !== root?.dataset.dir) void startOnce();
else if (document.readyState === 'complete') whenIdle();
else addEventListener('load', whenIdle, { once: true });

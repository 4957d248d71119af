import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeUpdate } from './take-update.ts';
import { updates } from './updates.ts';

const reload = vi.fn();
const container = new EventTarget();
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('navigator', { serviceWorker: container });
  reload.mockReset();
});
afterEach(() => {
  updates.offer(null);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const offered = () => {
  const postMessage = vi.fn();
  updates.offer({ postMessage } as unknown as ServiceWorker);
  return postMessage;
};

it('the page is opened anew when the newer reader is at work', () => {
  const postMessage = offered();
  takeUpdate();
  expect(postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
  expect(reload).not.toHaveBeenCalled();
  container.dispatchEvent(new Event('controllerchange'));
  expect(reload).toHaveBeenCalledTimes(1);
});

it('a newer reader that the browser leaves waiting does not leave the button without an answer', () => {
  offered();
  takeUpdate();
  vi.advanceTimersByTime(5_000);
  expect(reload).toHaveBeenCalledTimes(1);
});

it('where the newer one is at work already, the page is opened anew at once', () => {
  updates.offer('behind');
  takeUpdate();
  expect(reload).toHaveBeenCalledTimes(1);
});

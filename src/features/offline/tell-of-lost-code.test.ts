// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { tellOfLostCode } from './tell-of-lost-code.ts';
import { updates } from './updates.ts';

beforeAll(() => tellOfLostCode('/paper/'));
beforeEach(() => {
  updates.offer(null);
  const entry = document.createElement('script');
  entry.type = 'module';
  entry.src = '/paper/assets/index-old.js';
  document.head.replaceChildren(entry);
});

const published = (script: string, status = 200) =>
  new Response(`<!doctype html><script type="module" src="/paper/assets/${script}"></script>`, { status });
/** Code of the page does not arrive; gives what the page then knows of a newer reader. */
async function loseCode(answer: () => Promise<Response>) {
  const ask = vi.fn(answer);
  vi.stubGlobal('fetch', ask);
  dispatchEvent(new Event('vite:preloadError'));
  await vi.waitFor(() => expect(ask).toHaveBeenCalledWith('/paper/', { cache: 'no-store' }));
  await new Promise((resolve) => setTimeout(resolve));
  return updates.get();
}

describe('code of a page that does not arrive', () => {
  it('is lost where the paper is published with other code', async () => {
    expect(await loseCode(async () => published('index-new.js'))).toBe('lost');
  });

  it('lets a page that waits for it be opened anew, but never under a voice that reads', async () => {
    const opened = vi.fn();
    addEventListener('online', opened);
    const { dataset } = document.documentElement;
    dataset.listeningDock = '';
    await loseCode(async () => published('index-new.js'));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(opened).not.toHaveBeenCalled();
    delete dataset.listeningDock;
    await loseCode(async () => published('index-new.js'));
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
    removeEventListener('online', opened);
  });

  it.each([
    ['the paper is published as it was', async () => published('index-old.js')],
    ['the network is gone', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the server is out of order', async () => published('none', 503)],
  ])('is not lost where %s', async (_, answer) => {
    expect(await loseCode(answer)).toBeNull();
  });
});

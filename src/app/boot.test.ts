// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

const root = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  for (const name of ['data-theme', 'data-type-step', 'lang', 'dir']) root.removeAttribute(name);
  vi.resetModules();
});

describe('before the first paint', () => {
  it('the page has the theme, type size and language of the last visit', async () => {
    localStorage.setItem('qari.display', JSON.stringify({ theme: 'dark', typeStep: 3, language: 'en' }));
    await import('./boot.ts');
    expect({ ...root.dataset }).toEqual({ theme: 'dark', typeStep: '3' });
    expect([root.lang, root.dir]).toEqual(['en', 'ltr']);
  });

  it('a first visit has the paper’s own', async () => {
    root.lang = 'ar';
    await import('./boot.ts');
    expect({ ...root.dataset }).toEqual({ typeStep: '0' });
    expect(root.lang).toBe('ar');
  });

  it('blocked storage does no harm', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await import('./boot.ts');
    expect({ ...root.dataset }).toEqual({ typeStep: '0' });
  });
});

import { describe, expect, it, vi } from 'vitest';
import { keepFrontPageFresh } from './keep-front-page-fresh.ts';

function start(state: PermissionState | 'unknown', register = vi.fn(async () => {})) {
  const query = async () => {
    if (state === 'unknown') throw new TypeError('The name is not known.');
    return { state };
  };
  vi.stubGlobal('navigator', { permissions: { query } });
  return { register, registration: { periodicSync: { register } } as unknown as ServiceWorkerRegistration };
}

describe('the front page that comes while nobody looks', () => {
  it('is asked for by its tag, twice a day', async () => {
    const { register, registration } = start('granted');
    await keepFrontPageFresh(registration);
    expect(register).toHaveBeenCalledWith('qari-edition', { minInterval: 43_200_000 });
  });

  it.each(['prompt', 'denied', 'unknown'] as const)('is not asked for while that is %s', async (state) => {
    const { register, registration } = start(state);
    await keepFrontPageFresh(registration);
    expect(register).not.toHaveBeenCalled();
  });

  it('is no trouble where it is refused or unheard of', async () => {
    const { registration } = start(
      'granted',
      vi.fn(async () => Promise.reject(new DOMException('', 'InvalidAccessError'))),
    );
    await expect(keepFrontPageFresh(registration)).resolves.toBeUndefined();
    await expect(keepFrontPageFresh({} as ServiceWorkerRegistration)).resolves.toBeUndefined();
  });
});

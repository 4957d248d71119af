import { expect, it, vi } from 'vitest';
import { announce, onAnnouncement } from './announcements.ts';

it('what is announced is heard by all who listen, and by nobody who stopped', () => {
  const [first, second, gone] = [vi.fn(), vi.fn(), vi.fn()];
  const stops = [onAnnouncement(first), onAnnouncement(second)];
  onAnnouncement(gone)();
  announce('نُسخ الرابط');
  for (const stop of stops) stop();
  expect(first).toHaveBeenCalledExactlyOnceWith('نُسخ الرابط', false);
  expect(second).toHaveBeenCalledTimes(1);
  expect(gone).not.toHaveBeenCalled();
});

// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { historySwitch } from '#data/library/history-switch.ts';
import { forgetHistory, keepVisit } from '#data/library/read-history.ts';
import { dateStyleOf } from '#domain/edition/edition-info.ts';
import { onAnnouncement } from '#lib/announcements.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { buildCard } from '../../../tests/fixtures/library/build-kept.ts';
import { takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { ReadingHistory } from './reading-history.tsx';

const reader = userEvent.setup();
takeFreshDevice();
beforeEach(async () => {
  await forgetHistory();
  localStorage.clear();
});

const openPart = () => openPage(<ReadingHistory dateStyle={dateStyleOf(buildEdition(), 'ar')} />);
const clearing = { name: 'امحُ سجلّ القراءة' };
const leavePlace = () => localStorage.setItem('qari.positions', '{"v":1,"at":[["suez","p6"]]}');

it('what was read is cleared with the places in it, and the focus stays with the history', async () => {
  await keepVisit(buildCard('suez'));
  leavePlace();
  openPart();
  await reader.click(await screen.findByRole('button', clearing));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 })));
  expect(screen.queryByRole('button', clearing)).toBeNull();
  expect({ ...localStorage }).toEqual({});
});

it('places that are left though no history is kept can be cleared', async () => {
  historySwitch.set({ isKept: false, isMarked: true });
  leavePlace();
  openPart();
  await reader.click(await screen.findByRole('button', clearing));
  await waitFor(() => expect(screen.queryByRole('button', clearing)).toBeNull());
  expect(Object.keys(localStorage)).toEqual(['qari.history']);
});

it('a history that cannot be cleared is not said to be', async () => {
  await keepVisit(buildCard('suez'));
  openPart();
  const clear = await screen.findByRole('button', clearing);
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    stores,
    mode,
  ) {
    if (mode === 'readwrite') throw new DOMException('no', 'SecurityError');
    return transaction.call(this, stores, mode);
  });
  const said = vi.fn();
  const stop = onAnnouncement(said);
  await reader.click(clear);
  await waitFor(() => expect(said).toHaveBeenCalledWith(expect.stringMatching(/لا يسمح/), true));
  stop();
  vi.restoreAllMocks();
});

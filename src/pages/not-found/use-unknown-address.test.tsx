// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { serverReach } from '#data/server-reach.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { useUnknownAddress } from './use-unknown-address.ts';

function Address() {
  return <p>{useUnknownAddress() ? 'unknown' : 'wrong'}</p>;
}

beforeEach(() => serverReach.tell(true));

it('an address that the server was asked for is wrong, also when the network is lost later', async () => {
  openPage(<Address />);
  serverReach.tell(false);
  expect(await screen.findByText('wrong')).toBeTruthy();
});

it('an address that nobody could be asked for is not called wrong', async () => {
  serverReach.tell(false);
  openPage(<Address />);
  expect(await screen.findByText('unknown')).toBeTruthy();
});

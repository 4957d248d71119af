// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { act } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { updates } from '#features/offline/updates.ts';
import { openPage } from '../../tests/fixtures/open-page.tsx';
import { ErrorPage } from './error-page.tsx';

afterEach(() => {
  updates.offer(null);
  delete document.documentElement.dataset.listeningDock;
});

function openWith(error: Error) {
  const Broken = () => {
    throw error;
  };
  const routes = [{ path: '*', element: <Broken />, errorElement: <ErrorPage /> }];
  openPage(<RouterProvider router={createMemoryRouter(routes)} />);
}
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const lost = new TypeError('Failed to fetch dynamically imported module: /assets/list-page-x.js');

it('a page whose code did not arrive is told of as one that the connection kept away', () => {
  openWith(lost);
  expect(title()).toBe('لم تصل الصفحة');
});

it('a page whose code is gone is no matter of the connection; who listens is not interrupted', () => {
  document.documentElement.dataset.listeningDock = '';
  openWith(lost);
  act(() => updates.offer('lost'));
  expect(title()).toBe('تعذّر عرض هذه الصفحة');
});

it('a fault of ours is told of as such', () => {
  openWith(new Error('x is not a function'));
  expect(title()).toBe('تعذّر عرض هذه الصفحة');
});

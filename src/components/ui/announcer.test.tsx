// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { announce, announceProblem } from '#lib/announcements.ts';
import { Announcer } from './announcer.tsx';

afterEach(cleanup);
const region = () => screen.getByRole('status');

it('says what is announced, without showing what everybody sees', () => {
  render(<Announcer />);
  act(() => announce('نُسخ الرابط'));
  expect(region().textContent).toBe('نُسخ الرابط');
  expect(region().className).toBe('visually-hidden');
});

it('shows to all what went wrong, until something else is announced', () => {
  render(<Announcer />);
  act(() => announceProblem('تعذّر التحميل'));
  expect(region().className).not.toBe('visually-hidden');
  act(() => announce('العنوان'));
  expect(region().className).toBe('visually-hidden');
});

// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { EmbedCard } from './embed-card.tsx';

const card = (title: string) => (
  <EmbedCard
    block={{ type: 'embed', id: 'e', provider: 'YouTube', title, url: 'https://www.youtube.com/x' }}
  />
);

afterEach(cleanup);

it('names the house, what it shows and where the link leads', () => {
  render(card('كسوف'));
  expect(screen.getByRole('link').textContent).toBe('كسوف');
  expect(screen.getByRole('complementary').textContent).toBe('YouTubeكسوفwww.youtube.com');
});

it('names the house once where that is all that is known', () => {
  render(card('YouTube'));
  expect(screen.getByRole('complementary').textContent).toBe('YouTubewww.youtube.com');
});

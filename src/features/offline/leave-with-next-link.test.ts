// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { leaveWithNextLink } from './leave-with-next-link.ts';

// What the application would do with a link; it listens at the root of the page, as React does.
const follow = vi.fn();
beforeAll(() => {
  leaveWithNextLink();
  document.body.addEventListener('click', (event) => {
    follow();
    event.preventDefault();
  });
  // jsdom knows no documents to go to.
  addEventListener('click', (event) => event.preventDefault(), { capture: true });
});
afterEach(() => {
  follow.mockClear();
  document.body.replaceChildren();
  delete document.documentElement.dataset.listeningDock;
});

function press(href: string): boolean {
  const link = document.createElement('a');
  link.href = href;
  document.body.append(link);
  const word = document.createElement('b');
  link.append(word);
  word.click();
  return follow.mock.calls.length === 0;
}

describe('a page whose reader was replaced from another tab', () => {
  it('leaves the next link to the browser', () => {
    expect(press('/articles/suez-canal/')).toBe(true);
  });

  it.each(['#content', 'https://example.org/'])('has no business with %s', (href) => {
    expect(press(href)).toBe(false);
  });

  it('goes on while something is read aloud', () => {
    document.documentElement.dataset.listeningDock = '';
    expect(press('/articles/suez-canal/')).toBe(false);
  });

  it('leaves everything alone that is no link', () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.click();
    expect(follow).toHaveBeenCalledOnce();
  });
});

// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { outliveTranslators } from './outlive-translators.ts';

/** A macrotask: what observers are told of comes before it. */
const told = () => new Promise((resolve) => setTimeout(resolve));

/** The texts that a translator finds worth its while. */
function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ data }) => data.trim() !== '');
}

function fontFor(text: Text): HTMLElement {
  const font = document.createElement('font');
  font.textContent = `«${text.data}»`;
  return font;
}

/** The ways in which texts are taken: by translators, and by extensions that mark words or put buttons around them. */
const hands: [name: string, change: (text: Text) => void][] = [
  ['in one step', (text) => text.replaceWith(fontFor(text))],
  [
    'after its replacement was put before it',
    (text) => {
      text.before(fontFor(text));
      text.remove();
    },
  ],
  [
    'and is split into several nodes',
    (text) => {
      const end = text.splitText(2);
      const start = text.data;
      text.replaceWith(start, fontFor(end));
      end.remove();
    },
  ],
  [
    'and is kept inside its replacement',
    (text) => {
      const mark = document.createElement('mark');
      text.replaceWith(mark);
      mark.append(text);
    },
  ],
  ['and nothing is put in its place', (text) => text.remove()],
];

const Save = ({ saved, note }: { saved: boolean; note?: string }) => (
  <p>
    {saved ? <b /> : <i />}
    {saved ? 'محفوظ' : 'احفظ'} {note}
    {saved && 'على هذا الجهاز'}
    <span>{note}</span>
  </p>
);

beforeAll(() => outliveTranslators(document.body));

describe.each(hands)('where a text is replaced %s', (_, change) => {
  it('React puts elements beside it and takes texts and elements away', async () => {
    const { container, rerender, unmount } = render(<Save saved note="اليوم" />);
    for (const text of textsOf(container)) change(text);
    await told();
    expect(() => rerender(<Save saved={false} note="اليوم" />)).not.toThrow();
    expect(container.querySelector('b')).toBeNull();
    expect(container.querySelector('i')).not.toBeNull();
    expect(() => rerender(<Save saved note="غداً" />)).not.toThrow();
    expect(container.querySelectorAll('b, i')).toHaveLength(1);
    expect(() => unmount()).not.toThrow();
    expect(container.childNodes).toHaveLength(0);
  });
});

describe.each(hands.slice(0, 4))('a text that is replaced %s', (_, change) => {
  it('is shown anew when it changes, once', async () => {
    const { container, rerender } = render(<Save saved={false} note="اليوم" />);
    for (const text of textsOf(container)) change(text);
    await told();
    rerender(<Save saved note="غداً" />);
    await told();
    expect(container.textContent?.replace(/[«»]/g, '')).toBe('محفوظ غداًعلى هذا الجهازغداً');
  });

  it('is changed again by what has replaced it, and shown anew again', async () => {
    const { container, rerender } = render(<Save saved={false} />);
    for (const saved of [true, false, true]) {
      for (const text of textsOf(container)) change(text);
      await told();
      rerender(<Save saved={saved} />);
      await told();
    }
    expect(container.textContent?.replace(/[«»]/g, '')).toBe('محفوظ على هذا الجهاز');
  });
});

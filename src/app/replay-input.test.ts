// @vitest-environment jsdom
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeEarlyPresses } from './early-press.ts';
import { type PressedButton, replayInput } from './replay-input.ts';

let replay: () => void;
let pressed: readonly PressedButton[];
let seen: string[];
let root: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<main tabindex="-1"><button><i>+</i></button><a href="#p1">رابط</a></main>';
  root = document.querySelector('main') as HTMLElement;
  seen = [];
  ({ replay, pressed } = replayInput());
});
afterEach(() => replay());

/** What React would hear, once it listens. */
function takeOver() {
  root.addEventListener('click', ({ target }) => seen.push(`click ${(target as Element).localName}`));
  root.addEventListener('keydown', ({ key, shiftKey, target }) =>
    seen.push(`${shiftKey ? 'Shift+' : ''}${key} ${(target as Element).localName}`),
  );
  replay();
}

/** The boot script, which keeps what is pressed from now on, and asks for the first file of code: here one that is empty. */
async function boot() {
  document.head.innerHTML = '<script type="module" src="data:text/javascript,"></script>';
  vi.resetModules();
  await import('./boot.ts');
}
/** The window of this environment does not hear its own listener. */
const pressEarly = (target: Element | null | undefined) =>
  window.onclick?.({ target } as unknown as PointerEvent);

describe('what a reader pressed before the page answered', () => {
  it('is pressed again where it was before any code had come, all of it in order', async () => {
    replay();
    root.insertAdjacentHTML('beforeend', '<button class="b">احفظ</button>');
    await boot();
    const [larger, save] = root.querySelectorAll('button');
    const clicked: string[] = [];
    for (const button of [larger, larger, save, larger]) pressEarly(button);
    root.addEventListener('click', ({ target }) => clicked.push((target as Element).textContent ?? ''));
    replayInput(takeEarlyPresses()).replay();
    expect(clicked).toEqual(['+', '+', 'احفظ', '+']);
  });

  it('is taken once, and nothing is kept after that', async () => {
    await boot();
    pressEarly(root.querySelector('button'));
    expect(takeEarlyPresses()).toHaveLength(1);
    pressEarly(root.querySelector('button'));
    expect(takeEarlyPresses()).toEqual([]);
  });

  it('is nothing where no boot script ran', () => expect(takeEarlyPresses()).toEqual([]));

  it('is pressed again, in order', async () => {
    await userEvent.click(document.querySelector('i') as Element);
    root.dispatchEvent(new KeyboardEvent('keydown', { key: '+', shiftKey: true, bubbles: true }));
    takeOver();
    expect(seen).toEqual(['click button', 'Shift++ main']);
  });

  it('is pressed on the button that React drew in its place, and on no other', async () => {
    root.innerHTML =
      '<button class="a">+</button><button class="b">احفظ</button><button class="b">شارك</button>';
    await userEvent.click(root.querySelectorAll('.b')[1] as Element);
    root.innerHTML =
      '<button class="b">Save</button><button class="a">+</button><button class="b">Share</button>';
    const clicked: string[] = [];
    root.addEventListener('click', ({ target }) => clicked.push((target as Element).textContent ?? ''));
    takeOver();
    expect(clicked).toEqual(['Share']);
  });

  it('is pressed on the document that is loaded in the place of this one', async () => {
    const page = '<button class="a" aria-label="كبّر">+</button><button class="a" aria-label="صغّر">−</button>';
    root.innerHTML = page;
    const [larger, smaller] = root.querySelectorAll('button');
    for (const button of [smaller, larger, larger]) await userEvent.click(button as Element);
    takeOver();
    root.innerHTML = page;
    seen = [];
    root.addEventListener('click', ({ target }) => seen.push((target as Element).textContent ?? ''));
    replayInput([], structuredClone(pressed)).replay();
    expect(seen.filter((text) => text.length === 1)).toEqual(['−', '+', '+']);
  });

  it('is forgotten where React drew no such button', async () => {
    await userEvent.click(root.querySelector('button') as Element);
    root.innerHTML = '<button class="b">شارك</button>';
    takeOver();
    expect(seen).toEqual([]);
  });

  it('keeps the modifier, by which shortcuts are told from the browser’s own', () => {
    root.dispatchEvent(new KeyboardEvent('keydown', { key: '-', ctrlKey: true, bubbles: true }));
    const withControl: boolean[] = [];
    root.addEventListener('keydown', ({ ctrlKey }) => withControl.push(ctrlKey), { once: true });
    takeOver();
    expect(withControl).toEqual([true]);
  });

  it('leaves out links, which work by themselves', async () => {
    await userEvent.click(document.querySelector('a') as Element);
    takeOver();
    expect(seen).toEqual([]);
  });

  it('presses a button once when it was pressed with Enter or Space', async () => {
    document.querySelector('button')?.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    takeOver();
    expect(seen).toEqual(['click button', 'click button']);
  });

  it('is forgotten once it was replayed', async () => {
    takeOver();
    await userEvent.click(document.querySelector('button') as Element);
    seen = [];
    replay();
    expect(seen).toEqual([]);
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bringPictures } from './bring-pictures.ts';

let article: HTMLElement;
let container: EventTarget & { controller: object | null };
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  container = Object.assign(new EventTarget(), { controller: {} });
  connect();
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  vi.spyOn(HTMLImageElement.prototype, 'complete', 'get').mockReturnValue(false);
  article = document.createElement('article');
  document.body.replaceChildren(article);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

/** The reader's browser, and what it says of its connection. */
function connect(how: object = {}, more: object = {}) {
  vi.stubGlobal('navigator', { serviceWorker: container, onLine: true, connection: how, ...more });
}
function addPictures(count: number, into = article): HTMLImageElement[] {
  return Array.from({ length: count }, () => {
    const picture = document.createElement('img');
    picture.setAttribute('loading', 'lazy');
    // The browser's own property of that name.
    Object.defineProperty(picture, 'loading', {
      set: (value: string) => picture.setAttribute('loading', value),
    });
    into.append(picture);
    return picture;
  });
}
const asked = () => [...document.images].map(({ attributes }) => attributes.getNamedItem('loading')?.value);
async function begin() {
  stop = bringPictures(article);
  await vi.advanceTimersByTimeAsync(1_500);
}
async function arrive(picture: HTMLImageElement | undefined, event = 'load') {
  picture?.dispatchEvent(new Event(event));
  await vi.advanceTimersByTimeAsync(0);
}

describe('the pictures that a reader has not come to', () => {
  it('come one after the other, once the page is idle, though one of them is lost', async () => {
    const [first, second] = addPictures(3);
    stop = bringPictures(article);
    expect(asked()).toEqual(['lazy', 'lazy', 'lazy']);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(asked()).toEqual(['eager', 'lazy', 'lazy']);
    await arrive(first, 'error');
    expect(asked()).toEqual(['eager', 'eager', 'lazy']);
    await arrive(second);
    expect(asked()).toEqual(['eager', 'eager', 'eager']);
  });

  it('do not wait for ever for one that hangs', async () => {
    addPictures(2);
    await begin();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked()).toEqual(['eager', 'eager']);
  });

  it('are a dozen at most', async () => {
    const pictures = addPictures(14);
    await begin();
    for (const picture of pictures) await arrive(picture);
    expect(asked().filter((loading) => loading === 'eager')).toHaveLength(12);
  });

  it('are not those of the cards of other articles', async () => {
    const card = document.createElement('article');
    article.append(card);
    addPictures(1, card);
    await begin();
    expect(asked()).toEqual(['lazy']);
  });

  it('are not those that are there, nor those that the reader has switched off', async () => {
    vi.spyOn(HTMLImageElement.prototype, 'complete', 'get').mockReturnValue(true);
    addPictures(1);
    await begin();
    vi.spyOn(HTMLImageElement.prototype, 'complete', 'get').mockReturnValue(false);
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([] as unknown as DOMRectList);
    await begin();
    expect(asked()).toEqual(['lazy']);
  });

  it('wait for the first worker of all, which keeps what comes later', async () => {
    container.controller = null;
    addPictures(1);
    await begin();
    expect(asked()).toEqual(['lazy']);
    container.dispatchEvent(new Event('controllerchange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(asked()).toEqual(['eager']);
  });

  it('stay away once the reader has left', async () => {
    const [first] = addPictures(2);
    await begin();
    stop();
    await arrive(first);
    expect(asked()).toEqual(['eager', 'lazy']);
  });

  it.each([
    ['saves data', { saveData: true, effectiveType: '4g' }, {}],
    ['has a slow network', { effectiveType: '3g' }, {}],
    ['has no network', {}, { onLine: false }],
    ['has a browser without workers', {}, { serviceWorker: undefined }],
  ])('stay away where the reader %s', async (_, how, more) => {
    connect(how, more);
    addPictures(1);
    await begin();
    expect(asked()).toEqual(['lazy']);
  });
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { whenNear } from './when-near.ts';

let show: (isIntersecting: boolean) => void;
const [room, near] = [document.createElement('div'), vi.fn()];

beforeEach(() => {
  near.mockClear();
  class FakeObserver {
    #isWatching = false;
    constructor(callback: IntersectionObserverCallback) {
      show = (isIntersecting) => {
        if (this.#isWatching) callback([{ isIntersecting } as IntersectionObserverEntry], this as never);
      };
    }
    observe = () => {
      this.#isWatching = true;
    };
    disconnect = () => {
      this.#isWatching = false;
    };
  }
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});

describe('what the reader scrolls towards', () => {
  it('is told of once, when it is near', () => {
    whenNear(room, near);
    show(false);
    expect(near).not.toHaveBeenCalled();
    show(true);
    show(true);
    expect(near).toHaveBeenCalledTimes(1);
  });

  it('is told of no more when it has left the page', () => {
    whenNear(room, near)();
    show(true);
    expect(near).not.toHaveBeenCalled();
  });

  it('is taken to be near where the browser cannot tell', () => {
    vi.stubGlobal('IntersectionObserver', undefined);
    whenNear(room, near);
    expect(near).toHaveBeenCalledTimes(1);
  });
});

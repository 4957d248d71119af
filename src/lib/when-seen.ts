import { savesData } from './saves-data.ts';

const callbacks = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls back once when an element comes into view; the returned function stops waiting. Saves data when asked to. */
export function whenSeen(element: Element, callback: () => void): () => void {
  if (savesData() || typeof IntersectionObserver === 'undefined') return () => {};
  observer ??= new IntersectionObserver(onEntries);
  callbacks.set(element, callback);
  observer.observe(element);
  return () => observer?.unobserve(element);
}

function onEntries(entries: IntersectionObserverEntry[], source: IntersectionObserver): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    source.unobserve(target);
    callbacks.get(target)?.();
  }
}

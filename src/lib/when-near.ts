/** Calls back once when an element is seen, or less than a quarter of a screen away; at once where the browser cannot tell. Returns the way to stop. */
export function whenNear(element: Element, callback: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    callback();
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: '25% 0px' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

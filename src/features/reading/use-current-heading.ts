import { type RefObject, useEffect } from 'react';

/** Marks in the table of contents, with `aria-current`, the heading under which the reader is. */
export function useCurrentHeading(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const article = body.current?.closest('article');
    const links = [...(article?.querySelectorAll<HTMLElement>('[data-contents-entry]') ?? [])];
    if (links.length === 0 || typeof IntersectionObserver !== 'function') return;
    const ids = [...new Set(links.map(({ dataset }) => dataset.contentsEntry ?? ''))];
    const headings = ids.flatMap((id) => document.getElementById(id) ?? []);
    const passed = new Set<Element>();
    // All that lies above a line in the upper third is passed, however far: a jump over several headings counts too.
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) passed.add(target);
          else passed.delete(target);
        }
        const current = headings.findLast((heading) => passed.has(heading))?.id;
        for (const link of links) {
          if (link.dataset.contentsEntry === current) link.setAttribute('aria-current', 'location');
          else link.removeAttribute('aria-current');
        }
      },
      { rootMargin: '1000000px 0px -66% 0px' },
    );
    for (const heading of headings) observer.observe(heading);
    return () => observer.disconnect();
  }, [body]);
}

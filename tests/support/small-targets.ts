import type { Page } from '@playwright/test';

/** Everything that can be pressed and is smaller than a finger: 44 pixels either way. Links within a sentence may be. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressable = 'a[href], button, summary, select, label, input:not(.visually-hidden)';
    const boxOf = (element: Element) => {
      // The whole card is the target of its headline.
      const card = element.closest('article[data-variant]');
      const target = card && element.matches('h2 a, h3 a') ? card : element;
      return target.getBoundingClientRect();
    };
    // A link that is all there is of its line stands in no sentence.
    const isAlone = ({ parentElement, textContent }: Element) =>
      parentElement?.matches('p, li, dt, dd') && parentElement.textContent?.trim() === textContent?.trim();
    return [...document.querySelectorAll(pressable)]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip-link'),
      )
      .filter((element) => getComputedStyle(element).display !== 'inline' || isAlone(element))
      .flatMap((element) => {
        const { width, height } = boxOf(element);
        return width > 0 && (width < 43.5 || height < 43.5)
          ? [`${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 110)}`]
          : [];
      });
  });
}

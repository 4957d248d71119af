import type { Page } from '@playwright/test';

/**
 * Runs in the page: every row of stories with pictures, and what part of its width is used. What stands in a column of
 * its own uses that; what has more than half of the row uses as much as is drawn.
 */
function measureRows(): { where: string; filled: number; hasPicture: boolean }[] {
  const main = document.querySelector('main');
  const tracksOf = (element: Element) => getComputedStyle(element).gridTemplateColumns.split(' ').length;

  /** From where to where words and pictures are drawn, in pixels of the screen. */
  function drawnIn(element: Element): [left: number, right: number] {
    const boxes = [...element.querySelectorAll('img')].map((image) => image.getBoundingClientRect());
    const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      if (words.currentNode.parentElement?.closest('.visually-hidden')) continue;
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      boxes.push(...range.getClientRects());
    }
    const seen = boxes.filter(({ width }) => width > 1);
    return [Math.min(...seen.map(({ left }) => left)), Math.max(...seen.map(({ right }) => right))];
  }

  return [...(main?.querySelectorAll('*') ?? [])]
    .filter((element) => getComputedStyle(element).display === 'grid' && tracksOf(element) > 1)
    .flatMap((grid) => {
      const cells = [...grid.children].filter((cell) => cell.matches('article, section, div'));
      const topOf = (cell: Element) => Math.round(cell.getBoundingClientRect().top);
      const { width } = grid.getBoundingClientRect();
      return [...new Set(cells.map(topOf))].map((top) => {
        const row = cells.filter((cell) => topOf(cell) === top);
        const used = row.map((cell) => {
          const column = cell.getBoundingClientRect().width;
          const [left, right] = drawnIn(cell);
          return column < 0.55 * width ? column : Math.max(0, right - left);
        });
        return {
          hasPicture: row.some((cell) => cell.querySelector('img')),
          where: row.map((cell) => (cell.textContent ?? '').slice(0, 30)).join(' | '),
          filled: used.reduce((sum, part) => sum + part, 0) / width,
        };
      });
    });
}

/** The rows of stories that stand half empty: less than 60 % of the width is used. */
export async function holesOf(page: Page): Promise<string[]> {
  const rows = await page.evaluate(measureRows);
  return rows
    .filter(({ filled, hasPicture }) => hasPicture && filled < 0.6)
    .map(({ where, filled }) => `${Math.round(filled * 100)} % of the row is filled: ${where}`);
}

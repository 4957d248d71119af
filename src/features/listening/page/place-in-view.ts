type Place = { segment: string; start: number };

/** Pixels at the upper edge of the window that a bar may cover. */
const coveredAbove = 48;

/**
 * The first text of an article's body that begins in view, or the last that began before; null while the reader is above
 * the body.
 */
export function placeInView(articleId: string): Place | null {
  const body = bodyTexts(articleId);
  const [first] = body;
  if (!first || first.getBoundingClientRect().top >= coveredAbove) return null;
  const inView = body.find((element) => {
    const { top, height } = element.getBoundingClientRect();
    return height > 0 && top >= coveredAbove && top < window.innerHeight;
  });
  const begunBefore = body.findLast((element) => element.getBoundingClientRect().top < coveredAbove);
  const segment = (inView ?? begunBefore)?.dataset.spoken;
  return segment ? { segment, start: 0 } : null;
}

/** The elements of an article that hold its body: those above it are named for what they are, without an id. */
function bodyTexts(articleId: string): HTMLElement[] {
  const article = [...document.querySelectorAll<HTMLElement>('main [data-article-id]')].find(
    ({ dataset }) => dataset.articleId === articleId,
  );
  return [...(article?.querySelectorAll<HTMLElement>('[data-body] [data-spoken]') ?? [])];
}

import { longArticle } from './test.ts';

/** A browser that Playwright does not drive, by the little that every driver can do. Elements are named by XPath. */
export type Engine = {
  /** Opens an address in the one tab, and waits until it has loaded. */
  open: (url: string) => Promise<void>;
  reload: () => Promise<void>;
  click: (xpath: string) => Promise<void>;
  /** Types into a field, and presses Enter. */
  search: (xpath: string, text: string) => Promise<void>;
  /** Calls a function in the page, and gives its answer. */
  ask: <Answer>(question: () => Answer) => Promise<Answer>;
  close: () => Promise<void>;
};

const patience = 15_000;

/** Waits until a question has this answer; its last answer is in the error. */
export async function waitFor<Answer>(engine: Engine, question: () => Answer, wanted: Answer): Promise<void> {
  const until = Date.now() + patience;
  let answer = await engine.ask(question);
  while (answer !== wanted && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    answer = await engine.ask(question);
  }
  if (answer !== wanted) throw new Error(`${question} stays ${answer}, not ${wanted}`);
}

/** Waits until the page that was opened answers. */
export function answered(engine: Engine): Promise<void> {
  return waitFor(engine, () => document.documentElement.matches('[data-hydrated]:not([data-pending])'), true);
}

/** Opens the article that has every tool. */
export async function openArticle(engine: Engine, site: string): Promise<void> {
  await engine.open(site + longArticle);
  await answered(engine);
}

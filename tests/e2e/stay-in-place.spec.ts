import { shiftsOf } from '../support/shifts.ts';
import { expect, hydrated, longArticle, open, test } from '../support/test.ts';

const pages = [
  '/',
  longArticle,
  '/sections/science/',
  '/archive/',
  '/archive/2026-11-24/',
  '/about/',
  '/privacy/',
  '/saved/',
  '/nowhere/',
];

for (const path of pages) {
  for (const width of [390, 1280]) {
    test(`nothing moves by itself on ${path} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      await hydrated(page);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      expect(await shiftsOf(page)).toBeLessThanOrEqual(0.01);
    });
  }
}

test('nor does it on the page of what is saved, where the edition of the day does not arrive', async ({
  page,
}) => {
  let lose = () => {};
  const lost = new Promise<void>((resolve) => {
    lose = resolve;
  });
  await page.route('**/edition/today.json', async (route) => {
    await lost;
    await route.abort();
  });
  await page.goto('/saved/');
  await hydrated(page);
  await shiftsOf(page, 300);
  lose();
  await expect(page.getByText('لا يُعرف الآن ما في عدد اليوم')).toBeVisible();
  expect(await shiftsOf(page, 300)).toBeLessThanOrEqual(0.001);
});

// What a reader may have chosen, each with pages that it could move. Every page is loaded anew: it is the way from the
// first paint to the application that must not be seen.
const front = '/';
const section = '/sections/culture/';
const contributor = '/contributors/art-desk/';
const day = '/archive/2026-11-24/';
const chosen: [settings: Record<string, unknown>, paths: string[]][] = [
  [{ pictures: false }, [front, longArticle, contributor, day]],
  [{ months: 'gregorian' }, [front, section, day]],
  [{ months: 'syriac', numerals: 'arab', textDigits: true, hijri: 'hidden' }, [longArticle, contributor]],
  [{ language: 'en', months: 'maghreb', face: 'sans' }, [front, day]],
  [{ language: 'ur', pictures: false }, [longArticle]],
  [{ typeStep: 5, lineHeight: 'loose', measure: 'narrow', tashkeel: false }, [longArticle, day]],
  [{ typeStep: -3, lineHeight: 'compact', measure: 'wide', face: 'device' }, [section]],
];

for (const [settings, paths] of chosen) {
  const kept = JSON.stringify(settings);
  test(`nor does anything move where a reader chose ${kept}`, async ({ page }) => {
    await page.addInitScript((json) => localStorage.setItem('qari.display', json), kept);
    const moved: string[] = [];
    for (const width of [390, 768, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      for (const path of paths) {
        await page.goto(path);
        await hydrated(page);
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        const shifts = await shiftsOf(page, 100);
        if (shifts > 0.01) moved.push(`${path} at ${width} px: ${shifts.toFixed(4)}`);
      }
    }
    expect(moved).toEqual([]);
  });
}

test('the text of an Arabic paper does not wait for the letters of an interface in Urdu', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('qari.display', '{"language":"ur"}'));
  await page.route(/arabic-whole/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(longArticle);
  const shifts = await shiftsOf(page, 3000);
  expect(shifts).toBeLessThanOrEqual(0.01);
  const facesOf = (selector: string) =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).fontFamily);
  expect(await facesOf('h1')).not.toContain('Whole');
  expect(await facesOf('article p[data-spoken="description"]')).not.toContain('Whole');
  expect(await facesOf('#summary-title')).toContain('Whole');
});

test('on a phone the sections leave as the reader goes down and come back at the first move up', async ({
  page,
}) => {
  await open(page, longArticle);
  const masthead = page.getByRole('banner');
  await page.mouse.wheel(0, 1500);
  await expect(masthead).toHaveAttribute('data-away');
  await expect(masthead).not.toBeInViewport();
  await page.mouse.wheel(0, -200);
  await expect(page.getByRole('link', { name: 'رياضة' })).toBeInViewport();
});

test('on a wide screen the masthead stays where it is printed', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, longArticle);
  await page.mouse.wheel(0, 1500);
  await expect(page.getByRole('banner')).not.toBeInViewport();
  await page.mouse.wheel(0, -200);
  await page.waitForTimeout(400);
  await expect(page.getByRole('banner')).not.toBeInViewport();
});

test('the picture of a story moves from its card to the article; without motion nothing does', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const start = document.startViewTransition.bind(document);
    Object.assign(globalThis, { named: [] as string[] });
    document.startViewTransition = (update) => {
      const names = [...document.querySelectorAll<HTMLElement>('main *')]
        .map((element) => element.style.getPropertyValue('view-transition-name'))
        .filter(Boolean);
      (Reflect.get(globalThis, 'named') as string[]).push(...names);
      return start(update as () => void);
    };
  });
  await open(page, '/');
  await page.getByRole('main').getByRole('article').first().getByRole('link').click();
  await expect(page).toHaveURL(/articles/);
  // The address changes before React has drawn what is named for the way.
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'named'))).toHaveLength(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const duration = await page.evaluate(
    () => getComputedStyle(document.documentElement, '::view-transition-group(root)').animationName,
  );
  expect(['none', '']).toContain(duration);
});

test("nothing moves in a reader's own choice of less motion either", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('qari.display', '{"motion":"reduced"}'));
  await open(page, '/');
  const running = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const start = document.startViewTransition.bind(document);
        document.startViewTransition = (update) => {
          const transition = start(update as () => void);
          void transition.ready.then(() =>
            resolve(
              document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).pseudoElement ?? ''),
            ),
          );
          return transition;
        };
      }),
  );
  await page.getByRole('main').getByRole('article').first().getByRole('link').click();
  expect((await running).filter((name) => name.startsWith('::view-transition'))).toEqual([]);
});

test('at 400% zoom every page reads in one column', async ({ page }) => {
  // 1280 px at 400% are 320 CSS pixels.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of pages) {
    await page.goto(path);
    await hydrated(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // A masthead that stuck would leave no room to read.
    expect(await page.getByRole('banner').evaluate((element) => getComputedStyle(element).position)).not.toBe(
      'sticky',
    );
  }
});

test('in forced colours the marks of the paper and the state of a choice can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '/sections/science/');
  const current = page.getByRole('navigation', { name: 'أقسام الصحيفة' }).locator('[aria-current]');
  expect(await current.evaluate((element) => getComputedStyle(element).textDecorationLine)).toContain(
    'underline',
  );
  await page.getByRole('button', { name: 'العرض', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'إعدادات العرض' });
  const chosen = panel.getByRole('radio', { name: 'تلقائي', exact: true });
  const other = panel.getByRole('radio', { name: 'داكن', exact: true });
  const look = (radio: typeof chosen) =>
    radio.evaluate((element) => {
      const { backgroundColor, outlineStyle, borderColor } = getComputedStyle(
        element.closest('label') ?? element,
      );
      const shown = getComputedStyle(element);
      return [backgroundColor, outlineStyle, borderColor, shown.backgroundColor, shown.borderColor].join(' ');
    });
  await expect(chosen).toBeChecked();
  expect(await look(chosen)).not.toBe(await look(other));
  await open(page, '/archive/2026-11-24/');
  const papers = await page
    .getByRole('table')
    .getByRole('link')
    .evaluateAll((days) =>
      days.map((day) => [day.ariaCurrent, getComputedStyle(day).backgroundColor] as const),
    );
  const [day] = papers.filter(([current]) => current !== null);
  const others = papers.filter(([current]) => current === null);
  expect(others).not.toEqual([]);
  expect(others.map(([, paper]) => paper)).not.toContain(day?.[1]);
});

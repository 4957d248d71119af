import type { Page, TestInfo } from '@playwright/test';
import { contrastOf } from './contrast.ts';
import { measureTexts, type TextMeasure } from './measure-texts.ts';

const textContrast = 7;
const interfaceContrast = 4.5;
/** Rounding of the canvas, in pixels. */
const tolerance = 1;

/**
 * Looks over a page as it stands and lists what an art director would send back. `knowsGlyphs`: the same words were
 * looked at in another theme before, and no theme has fonts of its own.
 */
export async function look(page: Page, knowsGlyphs = false): Promise<string[]> {
  const { width, scrollWidth } = await page.evaluate(() => ({
    width: innerWidth,
    scrollWidth: document.documentElement.scrollWidth,
  }));
  const texts = await page.evaluate(measureTexts);
  return [
    ...(scrollWidth > width ? [`overflow: the page is ${scrollWidth} wide in a window of ${width}`] : []),
    ...texts.flatMap((text) => faultsOf(text, width)),
    ...(knowsGlyphs ? [] : await foreignGlyphs(page)),
  ];
}

function faultsOf(
  { where, isReading, left, right, scrolls, ink, paper, beyond }: TextMeasure,
  width: number,
): string[] {
  const faults: string[] = [];
  if ((left < -tolerance || right > width + tolerance) && !scrolls) faults.push(`overflow: ${where}`);
  const contrast = contrastOf(ink, paper);
  const least = isReading ? textContrast : interfaceContrast;
  if (contrast < least) faults.push(`contrast ${contrast.toFixed(2)} below ${least}: ${where}`);
  if (beyond && Math.max(...beyond) > tolerance)
    faults.push(
      `clipped marks, ${beyond.map((length) => length.toFixed(1)).join(' and ')} px beyond the line: ${where}`,
    );
  return faults;
}

export const themes = ['light', 'dark', 'sepia', 'contrast'] as const;

/** The themes to look at in an interface language: colours are the same in each, only the words differ. */
export const themesIn = (language: string): readonly (typeof themes)[number][] =>
  language === 'ar' ? themes : [themes[0]];

/** Keeps a picture of the whole page for people to look at, where `QARI_SCREENS=1` asks for it: it costs as much as the test. */
export async function keepScreen(page: Page, info: TestInfo, name: string): Promise<void> {
  if (process.env.QARI_SCREENS !== '1') return;
  await page.screenshot({ path: info.outputPath(`${name.replaceAll(' ', '-')}.png`), fullPage: true });
}

/** Puts the page into a theme, as the boot script and the panel do it. */
export async function putOn(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);
}

/** Text that is not drawn in the paper's own fonts: a glyph they lack, which another font or an empty box stands in for. */
async function foreignGlyphs(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: 1 });
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector:
        // The face of the device is what its reader asks for.
        'body :is(h1, h2, h3, h4, p, li, a, button, time, td, th, figcaption, span, bdi, summary, label, legend):not([data-device-face], :has([data-device-face]))',
    });
    const faults: string[] = [];
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const { familyName, isCustomFont, glyphCount } of fonts) {
        if (isCustomFont) continue;
        const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
        // Marks of direction draw nothing: no matter who has them.
        if (glyphCount <= (outerHTML.match(/\p{Bidi_Control}/gu) ?? []).length) continue;
        faults.push(`a glyph of ${familyName}: ${outerHTML.slice(0, 160)}`);
      }
    }
    return faults;
  } finally {
    await session.detach();
  }
}

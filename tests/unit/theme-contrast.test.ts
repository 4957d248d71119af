import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// WCAG 2.2, relative luminance and contrast ratio, over the token blocks as they stand in the stylesheet.
const css = readFileSync('src/styles/themes.css', 'utf8');
const blocks = [...css.matchAll(/(:root[^{]*?)\s*\{([^{}]*)\}/g)].map(
  ([, selector = '', body = ''], index) => ({
    name: `${index + 1} ${selector}`,
    selector,
    scheme: /color-scheme: (\w+)/.exec(body)?.[1],
    colours: new Map(
      [...body.matchAll(/--([\w-]+): (#\w+);/g)].map(([, role = '', colour = '']) => [role, colour]),
    ),
  }),
);
type Block = (typeof blocks)[number];

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast({ colours }: Block, one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((role) => luminance(colours.get(role) ?? expect.fail(`no --${role}`)))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const text = ['ink', 'ink-2'].flatMap((ink) => ['paper', 'tint'].map((ground) => [ink, ground] as const));
const spoken = [['ink', 'spoken']] as const;
const interfacePairs = [
  ['rubric', 'paper'],
  ['rubric', 'tint'],
  ['on-rubric', 'rubric'],
  ['paper', 'ink'],
  ['dock-ink', 'dock-bg'],
  ['dock-ink-2', 'dock-bg'],
  ['dock-rubric', 'dock-bg'],
] as const;

it('the measure is that of WCAG', () => {
  const known = {
    ...blocks[0],
    colours: new Map([
      ['a', '#fff'],
      ['b', '#000000'],
      ['c', '#767676'],
    ]),
  } as Block;
  expect(contrast(known, 'a', 'b')).toBeCloseTo(21, 5);
  expect(contrast(known, 'c', 'a')).toBeCloseTo(4.54, 2);
});

it('there are nine blocks: six themes, high contrast in the dark, and the system’s own', () => {
  expect(blocks.map(({ selector }) => selector).sort()).toEqual([
    ':root',
    ':root:not([data-theme])',
    ':root:not([data-theme])',
    ':root:not([data-theme])',
    ":root[data-theme='black']",
    ":root[data-theme='contrast']",
    ":root[data-theme='contrast']",
    ":root[data-theme='dark']",
    ":root[data-theme='sepia']",
  ]);
});

describe.each(blocks)('the theme of block $name', (block) => {
  it('has every role, and a colour scheme that fits its paper', () => {
    expect([...block.colours.keys()]).toEqual([...(blocks[0]?.colours.keys() ?? [])]);
    expect(block.scheme).toBe(luminance(block.colours.get('paper') ?? '') > 0.5 ? 'light' : 'dark');
  });

  it.each([...text, ...spoken])('has text in %s on %s at 7:1 or more', (ink, ground) => {
    expect(contrast(block, ink, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(interfacePairs)('has %s on %s at 4.5:1 or more', (one, other) => {
    expect(contrast(block, one, other)).toBeGreaterThanOrEqual(4.5);
  });
});

it('the light theme chosen in a dark system is the light one', () => {
  expect(css).toMatch(/@media \(prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme\]\)/);
});

it('the bar of the browser has the paper of each theme', () => {
  const tags = [
    ...readFileSync('index.html', 'utf8').matchAll(/theme-color" content="(#\w+)".*?data-theme="(\w+)"/g),
  ];
  const papers = new Set(blocks.map(({ colours }) => colours.get('paper')));
  expect(new Set(tags.map(([, , theme]) => theme))).toEqual(
    new Set(['contrast', 'light', 'dark', 'sepia', 'black']),
  );
  for (const [, colour = ''] of tags)
    expect(papers.has(colour) || papers.has(colour.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3'))).toBe(true);
});

import type { Run } from '#domain/article/run.ts';
import { attribute } from './element.ts';
import type { HtmlElement } from './parse-html.ts';

type Mark = NonNullable<Run['marks']>[number];

/** The marks of a text after the style attribute of an element: Google Docs says there what is bold, and that its `<b>` is not. */
export function withCssMarks(element: HtmlElement, marks: readonly Mark[]): Mark[] {
  const style = attribute(element, 'style').toLowerCase();
  if (!style) return [...marks];
  const weight = /font-weight\s*:\s*(\w+)/.exec(style)?.[1] ?? '';
  const slant = /font-style\s*:\s*(\w+)/.exec(style)?.[1] ?? '';
  const asked: [Mark, boolean | undefined][] = [
    [
      'strong',
      /^(?:bold|bolder|[6-9]00)$/.test(weight) ||
        (/^(?:normal|lighter|[1-5]00)$/.test(weight) ? false : undefined),
    ],
    ['emphasis', /^(?:italic|oblique)$/.test(slant) || (slant === 'normal' ? false : undefined)],
  ];
  const kept = marks.filter((mark) => !asked.some(([name, isOn]) => name === mark && isOn === false));
  return [...kept, ...asked.flatMap(([name, isOn]) => (isOn && !kept.includes(name) ? [name] : []))];
}

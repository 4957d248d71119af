import { Search } from 'lucide-react';
import * as searchModule from 'lucide-react/dist/esm/icons/search.mjs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createIcon } from './create-icon.ts';

// Its types do not tell of it.
const { __iconData: search } = searchModule as unknown as { __iconData: Parameters<typeof createIcon>[0] };

const attributesOf = (markup: string) =>
  Object.fromEntries([...markup.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));

it.each([{}, { size: 18, strokeWidth: 1.75 }, { className: 'sign', 'aria-hidden': true }])(
  'draws an icon as lucide-react does: %j',
  (props) => {
    const ours = renderToStaticMarkup(createElement(createIcon(search), props));
    const theirs = renderToStaticMarkup(createElement(Search, props));
    expect(ours.slice(ours.indexOf('>'))).toBe(theirs.slice(theirs.indexOf('>')));
    const { xmlns, class: names = '', ...attributes } = attributesOf(theirs);
    expect(attributesOf(ours)).toEqual({
      ...attributes,
      ...('className' in props && { class: names.split(' ').at(-1) }),
    });
  },
);

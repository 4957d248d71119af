import { use } from 'react';
import { inTextStyle } from '#domain/text/in-text-style.ts';
import { TextStyleContext } from './text-style-context.ts';

/**
 * Text of an article in the style the reader chose. The element around it carries `data-text`, by which the boot script
 * finds it before React does.
 */
export function StyledText({ children }: { children: string }) {
  return inTextStyle(children, use(TextStyleContext));
}

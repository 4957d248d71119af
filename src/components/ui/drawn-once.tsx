import { type ComponentType, use } from 'react';
import { MarkupKeeperContext } from './markup-keeper-context.ts';

/**
 * Lets the build draw a component once for each key, and take its markup again on all other pages: to draw the same cards a
 * thousand times took a quarter of the time in which an archive is rendered. `keyOf`, a hook, tells all that differs between two
 * pages of a paper, or null for what is not to be kept. For components that draw an element and ask for no `useId`; to be left
 * out of what browsers load: `import.meta.env.SSR ? drawnOnce(…) : …`.
 */
export function drawnOnce<Props extends object>(
  Component: ComponentType<Props>,
  name: string,
  keyOf: (props: Props) => string | null,
): ComponentType<Props> {
  return function DrawnOnce(props) {
    const keeper = use(MarkupKeeperContext);
    const own = keyOf(props);
    if (!keeper || own === null) return <Component {...props} />;
    const key = `${name} ${own}`;
    const mark = keeper.markOf(key);
    if (mark) return mark;
    const [before, after] = keeper.marksAround(key);
    return (
      <>
        {before}
        <Component {...props} />
        {after}
      </>
    );
  };
}

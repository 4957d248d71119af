import { createElement, Fragment, type ReactNode, use } from 'react';
import { SiteLink } from '#components/ui/site-link.tsx';
import { directionOfLanguage } from '#domain/article/article-direction.ts';
import type { Run } from '#domain/article/run.ts';
import { inTextStyle, type TextStyle } from '#domain/text/in-text-style.ts';
import { isSafeHref } from '#domain/text/safe-href.ts';
import { TextStyleContext } from './text-style-context.ts';

const elements = { strong: 'strong', emphasis: 'em', subscript: 'sub', superscript: 'sup' } as const;

/** Inline text: marks, safe links, and runs of another language isolated so that punctuation stays in its place. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  const style = use(TextStyleContext);
  // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity and never change order.
  return runs.map((run, index) => <Fragment key={index}>{drawRun(run, style)}</Fragment>);
}

function drawRun(run: Run, style: TextStyle): ReactNode {
  let marked: ReactNode = inTextStyle(run.text, style);
  for (const mark of run.marks ?? []) marked = createElement(elements[mark], null, marked);
  const linked = run.href && isSafeHref(run.href) ? drawLink(run.href, marked) : marked;
  const dir = run.dir ?? (run.lang ? directionOfLanguage(run.lang) : undefined);
  return run.lang || run.dir ? (
    <bdi lang={run.lang} dir={dir}>
      {linked}
    </bdi>
  ) : (
    linked
  );
}

function drawLink(href: string, children: ReactNode): ReactNode {
  if (href.startsWith('/')) return <SiteLink to={href}>{children}</SiteLink>;
  return (
    <a href={href} rel="noopener">
      {children}
    </a>
  );
}

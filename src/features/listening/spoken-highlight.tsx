import { type RefObject, useEffect, useRef } from 'react';
import type { Span, Utterance } from '#domain/spoken-text/utterance.ts';
import { reservedDockSpace } from './page/dock-space.ts';
import { type HighlightName, paintHighlight } from './page/paint-highlight.ts';
import { createScrollFollower, type ScrollFollower } from './page/scroll-follower.ts';
import { spokenElement } from './page/spoken-element.ts';
import { textRange } from './page/text-range.ts';

type SpokenHighlightProps = {
  articleId: string;
  /** The text of the article's elements, as it was written. */
  texts: Readonly<Record<string, string>>;
  utterance: Utterance;
  /** The word being said, where the engine tells. */
  word: Span | null;
  /** Whether the page may move to keep the sentence in view. */
  follows: boolean;
  /** What covers the lower edge of the page; it may grow. */
  dock: RefObject<HTMLElement | null>;
};

/** Marks on the page what is being said, if the page shows it. Draws nothing itself; mount it anew for another page. */
export function SpokenHighlight({ articleId, texts, utterance, word, follows, dock }: SpokenHighlightProps) {
  const follower = useRef<ScrollFollower>(null);

  useEffect(() => {
    const created = createScrollFollower(reservedDockSpace);
    follower.current = created;
    const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(created.again) : null;
    if (dock.current) observer?.observe(dock.current);
    return () => {
      observer?.disconnect();
      created.end();
    };
  }, [dock]);

  useEffect(
    () =>
      mark('spoken', articleId, utterance.segment, texts[utterance.segment], utterance, (range) => {
        if (follows) follower.current?.follow(range);
      }),
    [articleId, texts, utterance, follows],
  );

  useEffect(
    () =>
      word ? mark('spoken-word', articleId, utterance.segment, texts[utterance.segment], word) : undefined,
    [articleId, texts, utterance, word],
  );

  return null;
}

function mark(
  name: HighlightName,
  articleId: string,
  segment: string,
  written: string | undefined,
  span: Span,
  found?: (range: Range) => void,
): (() => void) | undefined {
  const element = spokenElement(articleId, segment);
  if (!element) return undefined;
  const paint = () => {
    const range = textRange(element, span, written);
    if (range) found?.(range);
    return range && paintHighlight(name, range, element);
  };
  let unpaint = paint();
  // A reader who hides tashkeel or changes digits meanwhile changes the text: the old range is lost.
  const watcher = new MutationObserver(() => {
    unpaint?.();
    unpaint = paint();
  });
  watcher.observe(element, { characterData: true, subtree: true });
  return () => {
    watcher.disconnect();
    unpaint?.();
  };
}

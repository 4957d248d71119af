import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useViewTransitionState } from 'react-router';

/**
 * While the reader goes to or from the page at `path`, names an element so that the browser moves it from its place on
 * one page to its place on the other. The name is set by script: the policy forbids style attributes.
 */
export function useTransitionName<Part extends HTMLElement>(
  path: string,
  part: string,
): RefObject<Part | null> {
  const element = useRef<Part>(null);
  const isOnTheWay = useViewTransitionState(path);
  useLayoutEffect(() => {
    const named = element.current;
    if (!named || !isOnTheWay) return;
    named.style.setProperty('view-transition-name', `${part}${path.replace(/[^\w-]/g, '_')}`);
    return () => void named.style.removeProperty('view-transition-name');
  }, [isOnTheWay, part, path]);
  return element;
}

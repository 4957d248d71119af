const property = '--listening-dock-height';

/** Keeps free at the end of the page what a fixed element covers, also when its height changes. Returns the way to undo it. */
export function reserveDockSpace(element: HTMLElement): () => void {
  const root = document.documentElement;
  const measure = () => {
    root.style.setProperty(property, `${element.offsetHeight}px`);
    bringFocusAbove(element);
  };
  measure();
  root.dataset.listeningDock = '';
  const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(measure) : null;
  observer?.observe(element);
  return () => {
    observer?.disconnect();
    root.style.removeProperty(property);
    delete root.dataset.listeningDock;
  };
}

/** Pixels at the lower edge of the window that are covered now. */
export function reservedDockSpace(): number {
  return Number.parseFloat(document.documentElement.style.getPropertyValue(property)) || 0;
}

/** What has the focus must not be hidden by something that has come or grown. */
function bringFocusAbove(element: HTMLElement) {
  const { activeElement } = document;
  if (!activeElement || element.contains(activeElement)) return;
  const { top, bottom, height } = activeElement.getBoundingClientRect();
  const edge = element.getBoundingClientRect().top;
  // What is taller than the room above, as the whole text, would only be moved for nothing.
  if (bottom > edge && top < innerHeight && height < edge) activeElement.scrollIntoView({ block: 'nearest' });
}

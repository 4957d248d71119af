import { useEffect, useEffectEvent } from 'react';

type ViewerActions = {
  dir: 'rtl' | 'ltr';
  /** Enlarged, the arrows move the picture instead of turning to the next. */
  isWhole: boolean;
  turn: (by: 1 | -1) => void;
  zoomIn: () => void;
  zoomOut: () => void;
  showWhole: () => void;
  panBy: (by: { x: number; y: number }) => void;
};

const panPixels = 80;
const arrows: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: 1, y: 0 },
  ArrowRight: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

const plainActions: Record<string, (actions: ViewerActions) => () => void> = {
  '+': ({ zoomIn }) => zoomIn,
  '=': ({ zoomIn }) => zoomIn,
  '-': ({ zoomOut }) => zoomOut,
  '\u2212': ({ zoomOut }) => zoomOut,
  '0': ({ showWhole }) => showWhole,
};

/** The keys of the open viewer. Arrows turn as pages do: the next picture is to the left in a right-to-left paper. */
export function useViewerKeys(actions: ViewerActions): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actionOf(event.key, actions);
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    // On the window: a press on the picture leaves the focus on <body>, though the dialog is in front.
    const onKeyDown = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function actionOf(key: string, actions: ViewerActions): (() => void) | null {
  const arrow = arrows[key];
  if (!arrow) return plainActions[key]?.(actions) ?? null;
  if (!actions.isWhole) return () => actions.panBy({ x: arrow.x * panPixels, y: arrow.y * panPixels });
  if (arrow.x === 0) return null;
  return () => actions.turn(arrow.x > 0 === (actions.dir === 'rtl') ? 1 : -1);
}

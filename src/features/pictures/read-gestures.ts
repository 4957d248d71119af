type Point = { x: number; y: number };

/** What fingers, mouse and wheel ask of a picture. Points are counted from the middle of the stage, in pixels. */
export type Gestures = {
  zoom: (factor: number, at: Point) => void;
  pan: (by: Point) => void;
  /** A press twice in the same place. */
  toggle: (at: Point) => void;
  /** A finger drawn sideways over a whole picture; `by` is negative to the left. */
  swipe: (by: number) => void;
};

const tapMilliseconds = 320;
const tapPixels = 24;
const swipePixels = 60;
const wheelStep = 0.0022;

/** Listens to pointers and the wheel over a stage until the returned function is called. */
export function readGestures(stage: HTMLElement, gestures: Gestures): () => void {
  const down = new Map<number, Point>();
  let start: Point | null = null;
  let lastTap = { at: Number.NEGATIVE_INFINITY, x: 0, y: 0 };

  const fromMiddle = ({ x, y }: Point): Point => {
    const box = stage.getBoundingClientRect();
    return { x: x - box.left - box.width / 2, y: y - box.top - box.height / 2 };
  };
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    stage.setPointerCapture(event.pointerId);
    down.set(event.pointerId, pointOf(event));
    // A second finger makes a pinch of it: neither tap nor swipe.
    start = down.size === 1 ? pointOf(event) : null;
  };
  const onMove = (event: PointerEvent) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const now = pointOf(event);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const factor = distance(now, other) / Math.max(1, distance(before, other));
      gestures.zoom(factor, fromMiddle(middle(now, other)));
      gestures.pan({ x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 });
    } else gestures.pan({ x: now.x - before.x, y: now.y - before.y });
    down.set(event.pointerId, now);
  };
  const onUp = (event: PointerEvent) => {
    if (!down.delete(event.pointerId) || !start || event.type === 'pointercancel') return;
    const now = pointOf(event);
    const [dx, dy] = [now.x - start.x, now.y - start.y];
    start = null;
    if (Math.hypot(dx, dy) < tapPixels) tap(event.timeStamp, now);
    else if (event.pointerType === 'touch' && Math.abs(dx) > swipePixels && Math.abs(dx) > 1.5 * Math.abs(dy))
      gestures.swipe(dx);
  };
  const tap = (at: number, { x, y }: Point) => {
    const isSecond = at - lastTap.at < tapMilliseconds && distance(lastTap, { x, y }) < tapPixels;
    if (isSecond) gestures.toggle(fromMiddle({ x, y }));
    lastTap = { at: isSecond ? Number.NEGATIVE_INFINITY : at, x, y };
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    // Firefox counts lines, some mice pages.
    const pixels = event.deltaY * ([1, 16, 400][event.deltaMode] ?? 1);
    gestures.zoom(Math.exp(-pixels * wheelStep), fromMiddle(pointOf(event)));
  };

  const ended = new AbortController();
  const { signal } = ended;
  stage.addEventListener('pointerdown', onDown, { signal });
  stage.addEventListener('pointermove', onMove, { signal });
  stage.addEventListener('pointerup', onUp, { signal });
  stage.addEventListener('pointercancel', onUp, { signal });
  stage.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => ended.abort();
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

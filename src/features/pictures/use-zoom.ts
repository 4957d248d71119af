import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Image } from '#domain/article/image.ts';
import { readGestures } from './read-gestures.ts';
import { fitted, largestScale, panBy, type Stage, wholePicture, type Zoom, zoomAt } from './zoom.ts';

const step = 1.5;
const closeLook = 2.5;
const middle = { x: 0, y: 0 };

type ZoomControl = {
  stage: RefObject<HTMLDivElement | null>;
  picture: RefObject<HTMLImageElement | null>;
  /** Whether there is nothing more to zoom out of, or into. */
  limit: 'whole' | 'largest' | null;
  zoomIn: () => void;
  zoomOut: () => void;
  showWhole: () => void;
  panBy: (by: { x: number; y: number }) => void;
};

/** Lets a picture be enlarged and moved by fingers, wheel, keys and buttons. Each picture begins whole. */
export function useZoom(image: Image, onSwipe: (by: number) => void): ZoomControl {
  const stage = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLImageElement>(null);
  const zoom = useRef<Zoom>(wholePicture);
  const [limit, setLimit] = useState<ZoomControl['limit']>('whole');

  const sizes = (): Stage => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = stage.current ?? {};
    return { stage: { width, height }, picture: fitted(image, { width, height }) };
  };
  // Written to the element, not drawn by React: a pinch changes it sixty times a second.
  const show = (next: Zoom) => {
    zoom.current = next;
    picture.current?.style.setProperty('translate', `${next.x}px ${next.y}px`);
    picture.current?.style.setProperty('scale', String(next.scale));
    stage.current?.toggleAttribute('data-zoomed', next.scale > 1);
    setLimit(next.scale === 1 ? 'whole' : next.scale === largestScale ? 'largest' : null);
  };
  const zoomBy = (factor: number, at = middle) => show(zoomAt(zoom.current, factor, at, sizes()));
  const pan = (by: { x: number; y: number }) => show(panBy(zoom.current, by, sizes()));

  const onZoom = useEffectEvent(zoomBy);
  const onPan = useEffectEvent(pan);
  const onToggle = useEffectEvent((at: { x: number; y: number }) =>
    zoomBy(zoom.current.scale > 1 ? 0 : closeLook, at),
  );
  const onSwipeEvent = useEffectEvent((by: number) => {
    if (zoom.current.scale === 1) onSwipe(by);
  });
  useEffect(() => {
    if (!stage.current) return;
    return readGestures(stage.current, {
      zoom: (factor, at) => onZoom(factor, at),
      pan: (by) => onPan(by),
      toggle: (at) => onToggle(at),
      swipe: (by) => onSwipeEvent(by),
    });
  }, []);

  const showWhole = () => show(wholePicture);
  const onNewPicture = useEffectEvent(showWhole);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture is what begins whole again.
  useEffect(() => onNewPicture(), [image]);

  return {
    stage,
    picture,
    limit,
    zoomIn: () => zoomBy(step),
    zoomOut: () => zoomBy(1 / step),
    showWhole,
    panBy: pan,
  };
}

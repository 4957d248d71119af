type Point = { x: number; y: number };
type Size = { width: number; height: number };

/** How a picture is seen: enlarged by `scale`, its middle moved from the middle of the stage by x and y pixels. */
export type Zoom = Point & { scale: number };

/** The stage, and the picture as it is drawn on it at scale 1; in pixels. */
export type Stage = { stage: Size; picture: Size };

export const wholePicture: Zoom = { scale: 1, x: 0, y: 0 };
export const largestScale = 6;

/** Enlarges by a factor and leaves what is under a point, counted from the middle of the stage, where it is. */
export function zoomAt({ scale, x, y }: Zoom, factor: number, point: Point, sizes: Stage): Zoom {
  const next = Math.min(largestScale, Math.max(1, scale * factor));
  const grown = next / scale;
  return within(
    { scale: next, x: point.x - (point.x - x) * grown, y: point.y - (point.y - y) * grown },
    sizes,
  );
}

/** Moves the picture by pixels, never past its edge. */
export function panBy({ scale, x, y }: Zoom, by: Point, sizes: Stage): Zoom {
  return within({ scale, x: x + by.x, y: y + by.y }, sizes);
}

/** The size in which a picture fits a stage whole. */
export function fitted(picture: Size, stage: Size): Size {
  const ratio = Math.min(stage.width / picture.width, stage.height / picture.height);
  return { width: picture.width * ratio, height: picture.height * ratio };
}

function within({ scale, x, y }: Zoom, { stage, picture }: Stage): Zoom {
  const most = (drawn: number, room: number) => Math.max(0, (drawn * scale - room) / 2);
  // Adding 0 turns -0 into 0.
  const clamp = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value)) + 0;
  return {
    scale,
    x: clamp(x, most(picture.width, stage.width)),
    y: clamp(y, most(picture.height, stage.height)),
  };
}

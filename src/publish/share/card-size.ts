/** Sizes of the image and of the part of it that a picture takes, in pixels. */
export const cardSize = { width: 1200, height: 630, picture: 480 } as const;

import { missingPictureUrl } from '#domain/article/missing-picture.ts';

/** A picture in the edition's media folder, as an article names it; sizes in pixels. */
export type PictureFile = { url: string; width: number; height: number };

/** Where imported pictures lie in an edition. */
export const importedFolder = 'media/imported';
/** Stands for a picture of which a source has only the words: a page shows the words, `qari validate` reminds of it. */
export const missingPicture: PictureFile = {
  url: missingPictureUrl,
  width: 1600,
  height: 900,
};

/** A plain panel in the place of the picture. */
export const missingPictureSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="#8a8f98"/><path d="M560 610l170-210 120 140 70-80 130 150z" fill="#aeb3bb"/><circle cx="940" cy="350" r="46" fill="#aeb3bb"/></svg>\n';

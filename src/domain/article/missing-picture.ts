/** The place of the panel that stands in an article's file for a picture of which an import has only the words. It is never shown. */
export const missingPictureUrl = 'media/imported/missing-picture.svg';

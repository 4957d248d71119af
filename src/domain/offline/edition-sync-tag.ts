/** By which page and worker name the periodic background sync that brings the front page. */
export const editionSyncTag = 'qari-edition';

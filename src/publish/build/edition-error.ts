/** What an editor can mend: an edition that cannot be published, a folder that cannot be written. Its text is for editors. */
export class EditionError extends Error {}

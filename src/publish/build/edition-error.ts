/** An edition that cannot be published. Its text is written for editors: no stack stands below it. */
export class EditionError extends Error {
  override name = 'EditionError';

  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}

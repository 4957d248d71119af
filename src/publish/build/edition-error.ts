import { inspect } from 'node:util';

/** What an editor can mend: an edition that cannot be published, a folder that cannot be written. Its text is for editors. */
export class EditionError extends Error {
  /** Vite prints what ends a build by inspecting it: an editor needs the text, not the stack of a program's fault. */
  [inspect.custom](): string {
    return this.message;
  }
}

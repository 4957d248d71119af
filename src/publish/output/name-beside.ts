import { randomUUID } from 'node:crypto';

/** A name beside a file for what is to take its place; another one at each call, in whatever process or copy of this code. */
export function nameBeside(file: string): string {
  return `${file}.${randomUUID()}`;
}

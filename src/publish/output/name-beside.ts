let count = 0;

/** A name beside a file for what is to take its place; another one at each call, of this build and of others at the same time. */
export function nameBeside(file: string): string {
  count += 1;
  return `${file}.${process.pid}-${count}`;
}

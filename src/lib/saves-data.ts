/** Tells whether the reader's browser asks for little data: nothing is fetched ahead then. */
export function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false;
}

/** What is pressed before any file of code has come is kept by the boot script on the window's own listener. */
export type PressKeeper = ((event: Event) => void) & { last?: Event };

/** The last press of before, once; undefined where there was none. */
export function takeEarlyPress(): Event | undefined {
  const { last } = (window.onclick ?? {}) as PressKeeper;
  window.onclick = null;
  return last;
}

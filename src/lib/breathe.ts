/** Lets the browser draw and answer the reader before more is done: work that takes long is cut by it into tasks. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

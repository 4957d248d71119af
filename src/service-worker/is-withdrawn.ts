/** Whether a server that works says that there is nothing at an address, or nothing any more. */
export function isWithdrawn({ status }: Response): boolean {
  return status === 404 || status === 410;
}

/** Tells whether the browser takes its connection for a slow one; only Chromium says so. */
export function hasSlowNetwork(): boolean {
  const { connection } = navigator as { connection?: { effectiveType?: string } };
  return connection?.effectiveType !== undefined && connection.effectiveType !== '4g';
}

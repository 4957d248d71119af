import { join } from 'node:path';

/** Where the build keeps what it need not make twice: subset fonts, scaled pictures, the server bundle. */
export function cacheFolder(root: string): string {
  return join(root, 'node_modules/.cache/qari');
}

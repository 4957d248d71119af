#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// The command of package.json's `bin` (`npx qari`): as `npm run qari`, in one process, so that Ctrl-C reaches it once.
register();
await import('./qari.ts');

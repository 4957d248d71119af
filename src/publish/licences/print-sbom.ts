import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { billOfMaterials, type LockFile } from './bill-of-materials.ts';

// `npm run sbom`: prints the bill of materials of what a site is shipped with.
const lock: LockFile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const made = { serial: randomUUID(), timestamp: new Date().toISOString() };
process.stdout.write(`${JSON.stringify(billOfMaterials(lock, made), null, 2)}\n`);

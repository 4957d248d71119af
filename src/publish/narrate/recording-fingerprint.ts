import { createHash } from 'node:crypto';
import type { NarrationPlan } from './narration-plan.ts';

/** By which a recording is known again: 12 hexadecimal digits that differ with the plan, and with any byte of the file. */
export function recordingFingerprint({ hash }: NarrationPlan, content: Buffer): string {
  return createHash('sha256').update(hash).update(content).digest('hex').slice(0, 12);
}

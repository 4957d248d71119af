import { NarrationError, type NarrationErrorCode } from './narration-error.ts';

const codes: Readonly<Record<string, NarrationErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
};

/** Works with files of a folder. What the system refuses becomes a NarrationError that names the folder: an editor can mend it. */
export async function onDisk<Outcome>(folder: string, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const code = codes[error.code] ?? 'system';
    // The sentences of the first two say it all.
    throw new NarrationError(code, { folder, ...(code === 'system' && { told: error.message }) });
  }
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

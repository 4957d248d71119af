/**
 * What is known of a file of the output: its size in bytes, the SHA-256 of its content, and, where that is known before the
 * file is made, a sum of all that it is made of.
 */
export type OutputFile = { bytes: number; sha256: string; key: string | null };

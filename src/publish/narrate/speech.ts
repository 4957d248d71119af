/** Sound of a voice: one channel, 16 bits a sample. */
export type Speech = { sampleRate: number; samples: Int16Array };

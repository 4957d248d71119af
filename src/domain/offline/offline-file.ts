import * as v from 'valibot';

/**
 * A file that is needed to read something without a network: its address below the site's base path, percent-encoded, and its
 * size. `type` of a recording is what a browser can be asked whether it plays it. Recordings with the same `part` are one
 * reading in several files, the best first, of which one is enough.
 */
export const offlineFileSchema = v.object({
  url: v.pipe(v.string(), v.regex(/^edition\/[^?#\\]+$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  of: v.picklist(['data', 'picture', 'audio']),
  type: v.exactOptional(v.string()),
  part: v.exactOptional(v.picklist(['abstract', 'body'])),
});
export type OfflineFile = v.InferOutput<typeof offlineFileSchema>;

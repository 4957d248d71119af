/**
 * A request with this header is for what the reader saves: the worker lets it pass, so that it comes from the network and
 * is not kept a second time among what was read.
 */
export const keepHeader = 'x-qari-keep';

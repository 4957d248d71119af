/**
 * An answer with this header is one that the worker had kept: the server was asked, and did not answer, or not in time, or
 * only that it is out of order. `navigator.onLine` knows nothing of such a line.
 */
export const keptHeader = 'x-qari-kept';

import type { Plugin } from 'vite';

const reactInBrowsers = /\/node_modules\/react-dom\/cjs\/react-dom-client\.production\.js$/;

/**
 * Vite plugin: the five errors by which React stops itself to wait or to try again, made when its file is evaluated,
 * come without a trace. For a trace V8 reads the whole file a second time to know its lines, which took 10 ms, on a slow
 * phone 40, and nobody ever sees it.
 */
export function untracedSignals(): Plugin {
  return {
    name: 'qari:untraced-signals',
    apply: 'build',
    transform: {
      filter: { id: reactInBrowsers },
      handler: (code) => ({ code: withUntracedSignals(code), map: null }),
    },
  };
}

/** The code of React with those errors as plain objects of the same kind and message. */
export function withUntracedSignals(code: string): string {
  return code.replace(
    /\b(\w+Exception) = Error\((formatProdErrorMessage\(\d+\))\)/g,
    '$1 = { __proto__: Error.prototype, message: $2 }',
  );
}

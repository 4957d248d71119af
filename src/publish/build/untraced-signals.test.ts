import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { withUntracedSignals } from './untraced-signals.ts';

/** How many errors are made while a file of the older kind is evaluated. */
function errorsOf(code: string): number {
  let made = 0;
  const counted = new Proxy(Error, {
    apply: (error, self, parameters) => {
      made += 1;
      return Reflect.apply(error, self, parameters);
    },
  });
  new Function('require', 'exports', 'Error', code)(createRequire(import.meta.url), {}, counted);
  return made;
}

describe('the errors by which React stops itself', () => {
  it('are those that are made when the file of the installed React is evaluated', () => {
    const code = readFileSync('node_modules/react-dom/cjs/react-dom-client.production.js', 'utf8');
    expect(errorsOf(code)).toBe(5);
    expect(errorsOf(withUntracedSignals(code))).toBe(0);
  });

  it('stay errors with their message, and have no trace', () => {
    const code = withUntracedSignals('var StopException = Error(formatProdErrorMessage(460));');
    const signal = new Function('formatProdErrorMessage', `${code}; return StopException;`)(
      (number: number) => `error ${number}`,
    );
    expect(signal).toBeInstanceOf(Error);
    expect(String(signal)).toBe('Error: error 460');
    expect(signal.stack).toBeUndefined();
  });
});

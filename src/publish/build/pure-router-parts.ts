import type { Plugin } from 'vite';

const routerModule = /\/node_modules\/react-router\/dist\/.*\.mjs$/;

/**
 * Vite plugin: lets the bundler drop the router's components that no page uses, 3 kB after brotli. They are made by calls
 * at the top of its module, which the package does not mark as free of effects.
 */
export function pureRouterParts(): Plugin {
  return {
    name: 'qari:pure-router-parts',
    apply: 'build',
    transform: {
      filter: { id: routerModule },
      handler: (code) => ({
        code: code
          .replace(/= (React\d*\.(?:forwardRef|createContext|memo)\()/g, '= /*#__PURE__*/ $1')
          // A name for developer tools holds on to a component as well.
          .replace(/^\w+\.displayName = "\w+";$/gm, ''),
        map: null,
      }),
    },
  };
}

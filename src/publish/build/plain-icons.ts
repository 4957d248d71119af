import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const iconModule = /\/node_modules\/lucide-react\/dist\/esm\/icons\/.*\.m?js$/;
const maker = /\/node_modules\/lucide-react\/dist\/esm\/createLucideIcon\.m?js$/;
const ours = JSON.stringify(resolve('src/components/ui/create-icon.ts'));

/**
 * Vite plugin: makes the icons of lucide-react by our own few lines, and numbers the strokes of each in the place of six random
 * letters, which no compression makes smaller; React asks only that the keys within one icon differ.
 */
export function plainIcons(): Plugin {
  return {
    name: 'qari:plain-icons',
    apply: 'build',
    transform: {
      filter: { id: [iconModule, maker] },
      handler(code, id) {
        if (maker.test(id)) return { code: `export { createIcon as default } from ${ours};`, map: null };
        let stroke = 0;
        return {
          code: code.replace(/\bkey: "[a-z0-9]+"/g, () => {
            stroke += 1;
            return `key: ${stroke}`;
          }),
          map: null,
        };
      },
    },
  };
}

import type { Plugin } from 'vite';
import { subsetFonts } from './subset-fonts.ts';

/** Vite plugin: `@import 'virtual:fonts.css'` brings the subset fonts; their files are hashed like any asset. */
export function fontsPlugin(): Plugin {
  let root = '';
  let stylesheet: Promise<string> | undefined;
  return {
    name: 'qari:fonts',
    config: (config) => {
      root = config.root ?? process.cwd();
      // Vite's CSS @import resolver asks aliases, not plugins: the cached file stands behind an alias.
      stylesheet = subsetFonts(root);
      return stylesheet.then((path) => ({ resolve: { alias: { 'virtual:fonts.css': path } } }));
    },
  };
}

import type { Plugin } from 'vite';
import { subsetFonts } from './subset-fonts.ts';

/** Vite plugin: `@import 'virtual:fonts.css'` brings the subset fonts of an edition in this language; their files are hashed like any asset. */
export function fontsPlugin(language: string): Plugin {
  let root = '';
  let stylesheet: Promise<string> | undefined;
  return {
    name: 'qari:fonts',
    config: (config) => {
      root = config.root ?? process.cwd();
      // Vite's CSS @import resolver asks aliases, not plugins: the cached file stands behind an alias.
      stylesheet = subsetFonts(root, language);
      return stylesheet.then((path) => ({ resolve: { alias: { 'virtual:fonts.css': path } } }));
    },
  };
}

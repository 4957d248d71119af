import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin, PluginOption, ViteBuilder } from 'vite';
import { type BuildSettings, buildSettings, previewPort } from './build/build-settings.ts';
import { buildSite } from './build/build-site.ts';
import { cacheFolder } from './build/cache-folder.ts';
import { chunkGroups } from './build/chunk-groups.ts';
import { compressCode } from './build/compress-code.ts';
import { plainIcons } from './build/plain-icons.ts';
import { pureRouterParts } from './build/pure-router-parts.ts';
import { bundlingFolder, readerBundle } from './build/reader-bundle.ts';
import { scopedClassName } from './build/scoped-class-name.ts';
import { untracedSignals } from './build/untraced-signals.ts';
import { peekEdition } from './edition/peek-edition.ts';
import { fontsPlugin } from './fonts/fonts-plugin.ts';
import { bundledLibrariesFile } from './licences/shipped-libraries.ts';
import { serveInDevelopment } from './serve/serve-in-development.ts';
import { servePreview } from './serve/serve-preview.ts';

// The application names sixty files, and a letter less of each hash is fifty bytes less. Seven are 42 bits.
const fileNames = {
  entryFileNames: 'assets/[name]-[hash:7].js',
  chunkFileNames: 'assets/[name]-[hash:7].js',
  assetFileNames: 'assets/[name]-[hash:7][extname]',
};

/**
 * Everything Vite needs to turn an edition folder into a site: `vite`, `vite build`, `vite preview` and `qari preview` all use it.
 * Which edition it is, and where the site goes, is read from the environment. Throws an EditionError for a setting that is none.
 */
export function qari(environment: Readonly<NodeJS.ProcessEnv> = process.env): PluginOption[] {
  const root = process.cwd();
  const settings = buildSettings(root, environment);
  const decisions = peekEdition(settings.editionFolder);
  return [
    react(),
    fontsPlugin(decisions.inLanguage),
    pureRouterParts(),
    plainIcons(),
    untracedSignals(),
    compressCode(join(cacheFolder(root), 'compressed')),
    sitePlugin(root, settings, environment, decisions.basePath),
  ];
}

/** What every page has already need not be named, and asked for, with each piece that comes later. */
const isNotOnEveryPage = (file: string) =>
  !/\/(?:rolldown-runtime|libraries|shared|site|entry-browser|index|is-letter-shortcut)-[\w-]{7}\.(?:js|css)$/.test(
    file,
  );

function sitePlugin(
  root: string,
  settings: BuildSettings,
  environment: Readonly<NodeJS.ProcessEnv>,
  base: string,
): Plugin {
  const { outFolder } = settings;
  const bundling = bundlingFolder(root);

  return {
    name: 'qari:site',
    config: (_, { command, isPreview }) => ({
      base,
      appType: 'custom',
      // The build has a progress line of its own.
      logLevel: command === 'build' ? 'warn' : 'info',
      preview: { port: previewPort(environment.PORT) },
      css: { modules: { generateScopedName: scopedClassName } },
      publicDir: command === 'serve' ? 'public' : false,
      // Its package offers the build without development warnings under no name of its own.
      ...(command === 'build' && {
        resolve: {
          alias: [
            {
              find: /^react-router$/,
              replacement: join(root, 'node_modules/react-router/dist/production/index.mjs'),
            },
          ],
        },
      }),
      build: {
        outDir: isPreview ? outFolder : join(bundling, 'client'),
        emptyOutDir: true,
        manifest: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false, resolveDependencies: (_, files) => files.filter(isNotOnEveryPage) },
        reportCompressedSize: false,
      },
      environments: {
        client: {
          build: {
            outDir: isPreview ? outFolder : join(bundling, 'client'),
            license: { fileName: bundledLibrariesFile },
            rollupOptions: {
              input: join(root, 'index.html'),
              output: { ...fileNames, codeSplitting: { groups: chunkGroups } },
            },
          },
        },
        ssr: {
          // Of the libraries only what is used: a thread that loads all icons takes a second more to start.
          ...(command === 'build' && { resolve: { noExternal: true } }),
          build: {
            outDir: join(bundling, 'server'),
            ssr: true,
            rollupOptions: {
              input: { 'prerender-worker': join(root, 'src/publish/build/prerender-worker.ts') },
            },
          },
        },
      },
      builder: { buildApp: (builder) => buildSite(makerOf(builder), settings) },
    }),
    configureServer: (server) => serveInDevelopment(server, settings),
    configurePreviewServer: (server) => servePreview(server, settings),
  };
}

function makerOf(builder: ViteBuilder) {
  const { root, mode, logger } = builder.config;
  return {
    root,
    mode,
    warn: (message: string) => logger.warn(message),
    bundleOf: (sum: string, language: string) => readerBundle(builder, sum, language),
  };
}

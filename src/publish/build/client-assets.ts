import type { Rolldown } from 'vite';
import { fontFaces } from '#publish/fonts/font-faces.ts';
import { fileName } from '#publish/fonts/subset-fonts.ts';

/** What a page's <head> names of the client build; paths relative to the site's base. */
export type ClientAssets = { stylesheets: string[]; preloadedFonts: string[] };

const application = /\/src\/app\/entry-browser\.tsx$/;

/** Finds the stylesheets of the application's first load and the fonts of the first view in a client build. */
export function clientAssets(output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): ClientAssets {
  const chunks = output.filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ facadeModuleId }) => facadeModuleId && application.test(facadeModuleId));
  if (!entry) throw new Error('The client build holds no application chunk.');

  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const firstLoad = new Set<Rolldown.OutputChunk>();
  const visit = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || firstLoad.has(chunk)) return;
    firstLoad.add(chunk);
    for (const name of chunk.imports) visit(byName.get(name));
  };
  visit(entry);

  const stems = fontFaces
    .filter(({ isPreloaded }) => isPreloaded)
    .map((face) => fileName(face).replace('.woff2', ''));
  const preloadedFonts = stems.flatMap((stem) =>
    output.filter((file) => file.fileName.includes(stem)).map((file) => file.fileName),
  );
  const stylesheets = [...firstLoad].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
  return { stylesheets: [...new Set(stylesheets)], preloadedFonts };
}

import type { Rolldown } from 'vite';
import { fontFaces } from '#publish/fonts/font-faces.ts';
import { fileName } from '#publish/fonts/subset-fonts.ts';

/** What a page's <head> names of the client build; paths relative to the site's base. */
export type ClientAssets = {
  /** Of every page. */
  stylesheets: string[];
  /** Of one page, by its route's id. */
  pageStylesheets: Record<string, string[]>;
  preloadedFonts: string[];
};

const application = /\/src\/app\/entry-browser\.tsx$/;
const pageModule = /\/src\/pages\/([\w-]+)\/[\w-]+-page\.tsx$/;
/** Sections, topics and contributors share a page. */
const routesOfPage: Record<string, string[]> = { list: ['section', 'topic', 'contributor'] };

/**
 * Finds the stylesheets of the application and of each page, and the fonts of the first view, in a client build of an
 * edition in this language.
 */
export function clientAssets(
  output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
  language: string,
): ClientAssets {
  const chunks = output.filter((file) => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entry = chunks.find(({ facadeModuleId }) => facadeModuleId && application.test(facadeModuleId));
  if (!entry) throw new Error('The client build holds no application chunk.');
  const stylesheets = stylesheetsFrom(entry, byName);

  const pages = chunks.flatMap((chunk) => {
    const name = pageModule.exec(chunk.facadeModuleId ?? '')?.[1];
    if (!name) return [];
    const own = stylesheetsFrom(chunk, byName).filter((file) => !stylesheets.includes(file));
    return (routesOfPage[name] ?? [name]).map((route) => [route, own]);
  });

  const stems = fontFaces(language)
    .filter(({ isPreloaded }) => isPreloaded)
    .map((face) => fileName(face).replace('.woff2', ''));
  const preloadedFonts = stems.flatMap((stem) =>
    output.filter((file) => file.fileName.includes(stem)).map((file) => file.fileName),
  );
  return { stylesheets, pageStylesheets: Object.fromEntries(pages), preloadedFonts };
}

/** The stylesheets of a chunk and of all that it imports statically. */
function stylesheetsFrom(
  entry: Rolldown.OutputChunk,
  byName: ReadonlyMap<string, Rolldown.OutputChunk>,
): string[] {
  const seen = new Set<Rolldown.OutputChunk>();
  const visit = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || seen.has(chunk)) return;
    seen.add(chunk);
    for (const name of chunk.imports) visit(byName.get(name));
  };
  visit(entry);
  return [...new Set([...seen].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))];
}

import { directionOfLanguage } from '#domain/article/article-direction.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { paths } from '#domain/paths.ts';
import { icons } from './icon-files.ts';

export const manifestFile = 'manifest.webmanifest';

/** What the shortcuts are called. */
export type ShortcutWords = Record<'latest' | 'briefing' | 'saved', string>;

/** The colour of the paper, as in `styles/themes.css`. */
export const paperColor = '#fbf9f4';

/**
 * The manifest by which a system installs the paper: in its name and language, with ways to what is opened most. Format: https://www.w3.org/TR/appmanifest/
 */
export function webManifest(edition: Edition, words: ShortcutWords): object {
  const { name, description, inLanguage, basePath } = edition;
  const address = (path: string) => basePath + path.slice(1);
  const shortcut = (title: string, path: string) => ({ name: title, url: address(path) });
  return {
    id: basePath,
    name,
    short_name: name,
    description,
    lang: inLanguage,
    dir: directionOfLanguage(inLanguage),
    start_url: basePath,
    scope: basePath,
    display: 'standalone',
    background_color: paperColor,
    theme_color: paperColor,
    categories: ['news'],
    icons: icons.map(({ file, size, purpose }) => ({
      src: basePath + file,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
    shortcuts: [
      shortcut(words.latest, `${paths.home.getHref()}#latest`),
      shortcut(words.briefing, `${paths.home.getHref()}#briefing`),
      shortcut(words.saved, paths.saved.getHref()),
    ],
    // A link of this paper that came by message opens in the paper.
    share_target: {
      action: address(paths.open.getHref()),
      method: 'GET',
      enctype: 'application/x-www-form-urlencoded',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  };
}

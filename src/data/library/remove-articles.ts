import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { removeSaved, savedStories } from './saved-stories.ts';
import { whenNothingIsSaved } from './saving-lock.ts';

/** Takes articles off the list; their files stay until `discardUnsaved`, so that it can be undone. */
export const forgetSaved = removeSaved;

/** Erases the files of all articles that are no longer on the list; not while something is being saved, here or in another tab. */
export async function discardUnsaved(base = import.meta.env.BASE_URL): Promise<void> {
  await whenNothingIsSaved(async () => {
    const saved = await savedStories();
    if (!saved.ok) return;
    const addressOf = (file: string) => new URL(base + file, location.href).href;
    const wanted = new Set(saved.value.flatMap(({ files }) => files.map(addressOf)));
    const cache = await caches.open(cacheKinds.saved.name);
    await Promise.all((await cache.keys()).map((file) => wanted.has(file.url) || cache.delete(file)));
  }).catch(() => undefined);
}

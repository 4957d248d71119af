import { type Item, readItem } from '#publish/importing/item.ts';
import type { ExportedThing } from '#publish/importing/wordpress/read-export.ts';

// Papers have types of their own ("news"): what WordPress itself has for other things is named.
const noStory =
  /^(?:page|attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_.+|elementor_.+|acf-.+)$/;

/** Collects what an export of WordPress holds besides stories, to tell it in one line. */
export function otherThings() {
  const counts = new Map<string, number>();
  return {
    /** Tells whether a thing is no story, and counts it then. */
    take(thing: ExportedThing | undefined): boolean {
      if (!thing || !noStory.test(thing.type)) return false;
      counts.set(thing.type, (counts.get(thing.type) ?? 0) + 1);
      return true;
    },
    async told(from: string): Promise<Item[]> {
      const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
      if (count === 0) return [];
      const names = [...counts].map(([type, number]) => `${type} ${number}`).join(' · ');
      const withheld = { code: 'source-no-story', values: { count, names } } as const;
      const item = await readItem({ place: '', from }, () => {
        return { key: null, headline: '', published: null, blocks: [], withheld };
      });
      return [item];
    },
  };
}

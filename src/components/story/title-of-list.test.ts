import { describe, expect, it } from 'vitest';
import { dateStyleOf } from '#domain/edition/edition-info.ts';
import { storyOf } from '#domain/edition/story.ts';
import { buildArticle } from '#fixtures/build-article.ts';
import { buildEdition } from '#fixtures/build-edition.ts';
import { translatorIn } from '#fixtures/translator-in.ts';
import { titleOfList } from './title-of-list.ts';

const words = { t: translatorIn('en').t, dateStyle: dateStyleOf(buildEdition(), 'en') };

/** The title of a page of the economy whose newest story is of a date. */
function titleOf(shard: number | null, datePublished: string | null): string {
  const stories = [storyOf(buildArticle({ datePublished }))];
  const subject = { kind: 'section' as const, id: 'economy', name: 'اقتصاد' };
  return titleOfList({ subject, shard, stories, older: null, newer: null }, 'Economy', words);
}

describe('the title of a list', () => {
  it('is the name of its subject on the first page', () => {
    expect([titleOf(null, '2024-07-23T14:20:00+03:00'), titleOf(null, null)]).toEqual(['Economy', 'Economy']);
  });

  it('tells on an older page up to which day it goes, or where no day is known which page it is', () => {
    expect(titleOf(2, '2024-07-23T14:20:00+03:00')).toBe('Economy, up to 23 July 2024');
    expect([titleOf(1, null), titleOf(2, null)]).toEqual(['Economy, undated (1)', 'Economy, undated (2)']);
  });
});

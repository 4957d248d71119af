import { listDescriptionKeys } from '#components/story/list-keys.ts';
import { titleOfList } from '#components/story/title-of-list.ts';
import type { Image } from '#domain/article/image.ts';
import { leadPictureSizes, leadStorySizes } from '#domain/article/renditions.ts';
import { archivePeriodName } from '#domain/dates/archive-period-name.ts';
import type { ArchivePage } from '#domain/edition/archive-page.ts';
import type { ArticlePage } from '#domain/edition/article-page.ts';
import { dateStyleOf } from '#domain/edition/edition-info.ts';
import type { HomePage } from '#domain/edition/home-page.ts';
import type { ListPage } from '#domain/edition/list-page.ts';
import { editionFeed, paths } from '#domain/paths.ts';
import { type PageHandle, type PageMeta, pageHandle } from './page-meta.ts';

/** The front page goes by the name of the edition. */
export const homeHandle = pageHandle<HomePage>(({ lead }) => ({
  title: '',
  path: paths.home.getHref(),
  lead: leadOf(lead?.image, leadStorySizes),
  feed: editionFeed,
}));

/** An article; one that was imported names the address it came from as the canonical one. */
export const articleHandle = pageHandle<ArticlePage>(({ article }, { edition }) => ({
  title: article.headline,
  description: article.description ?? article.abstract?.[0] ?? edition.description,
  path: article.url ?? paths.article.getHref(article.id),
  article,
  lead: leadOf(article.image?.[0], leadPictureSizes),
  section: article.articleSection.id,
}));

/** The stories of a section, a topic or a contributor. */
export const listHandle = pageHandle<ListPage>((list, { edition, t, language }) => {
  const { subject, shard } = list;
  return {
    title: titleOfList(list, subject.name, { t, dateStyle: dateStyleOf(edition, language) }),
    description: subject.description ?? t(listDescriptionKeys[subject.kind], { name: subject.name }),
    path: paths.list.getHref({ ...subject, shard }),
    section: subject.kind === 'section' ? subject.id : null,
    feed: paths.list.getFeedHref(subject),
  };
});

/** The archive, one of its months or one of its days. */
export const archiveHandle = pageHandle<ArchivePage>((page, { edition, t, language }) => {
  const isFirst = page.type === 'month' && page.months !== null;
  const period = page.type === 'day' ? page.day : page.calendar.month;
  const name = archivePeriodName(period, dateStyleOf(edition, language));
  return {
    title: isFirst ? t('archive.title') : t('archive.titleOf', { period: name }),
    path: paths.archive.getHref(isFirst ? {} : { period, shard: page.type === 'day' ? page.shard : null }),
  };
});

/** About the edition and its reader; it needs no data of its own. */
export const aboutHandle: PageHandle = {
  meta: (_, { edition, t }) => ({
    title: t('about.title', { edition: edition.name }),
    path: paths.about.getHref(),
  }),
};

/** What stays on the reader's device: everything. */
export const privacyHandle: PageHandle = {
  meta: (_, { t }) => ({ title: t('privacy.title'), path: paths.privacy.getHref() }),
};

const unlisted = (key: 'saved.title' | 'open.title'): PageHandle => ({
  meta: (_, { t }) => ({ title: t(key), path: null }),
});

/** What the reader saved on this device. It has nothing to be found by others. */
export const savedHandle = unlisted('saved.title');

/** Where a link shared with the paper is opened. */
export const openHandle = unlisted('open.title');

/** What a reader looks for, and what was found: the page of search is there for others to find, a list of results is not. */
export const searchHandle: PageHandle = {
  meta: (_, { t, search }) => {
    // A tab would read on in the direction that somebody wrote into the address.
    const query = new URLSearchParams(search).get('q')?.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
    return {
      title: query ? t('search.titleOf', { query }) : t('masthead.search'),
      path: query ? null : paths.search.getHref(),
    };
  },
};

function leadOf(image: Pick<Image, 'url' | 'width'> | undefined, sizes: string): PageMeta['lead'] {
  return image ? { image, sizes } : null;
}

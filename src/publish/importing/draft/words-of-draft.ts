import type { Article, Credit } from '#domain/article/article.ts';
import { articleLimits } from '#domain/article/limits.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { claimsOtherHost } from '#domain/text/claims-other-host.ts';
import { hasCredentials } from '#domain/text/has-credentials.ts';
import { isSafeHref } from '#domain/text/safe-href.ts';
import { clipText } from '#lib/clip-text.ts';
import { languageOf } from '#publish/importing/html/inline-style.ts';
import { nameOfHtml } from '#publish/importing/html/text-of-html.ts';
import { noteDropped } from '#publish/importing/html/told-address.ts';
import type { Notes } from '#publish/importing/note.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import { withoutCampaign } from '#publish/importing/text/without-campaign.ts';
import { topicsNamed } from './choose-section.ts';
import type { Draft, DraftCredit } from './draft.ts';
import { slug } from './slug.ts';

type Words = Omit<
  Article,
  'id' | 'headline' | 'datePublished' | 'dateModified' | 'articleSection' | 'image' | 'blocks'
>;

const { headlineLength, lineLength, people, keywords, abstractPoints, urlLength } = articleLimits;

/** The fields of an article that are words and names, cleaned and within their limits; empty ones are left out. */
export function wordsOfDraft(draft: Draft, edition: Edition, notes: Notes): Words {
  const line = (text: string | undefined, max: number) => {
    const cleaned = cleanLine(text ?? '');
    if (cleaned.length > max) notes.add('text-cut', { max });
    return /\S/.test(cleaned) ? clipText(cleaned, max) : undefined;
  };
  const url = draft.url && withoutCampaign(draft.url);
  if (url && !isWebUrl(url)) noteDropped(url, notes);
  const words = {
    alternativeHeadline: line(draft.alternativeHeadline, headlineLength),
    kicker: line(draft.kicker, headlineLength),
    description: line(draft.description, lineLength),
    abstract: filled((draft.abstract ?? []).flatMap((point) => line(point, lineLength) ?? [])).slice(
      0,
      abstractPoints,
    ),
    dateline: line(draft.dateline, headlineLength),
    keywords: topicsNamed(
      (draft.topics ?? []).map((name) => nameOfHtml(name, notes)).filter(Boolean),
      edition,
    )
      .filter(({ name, id }) => name.length <= headlineLength && id.length <= articleLimits.idLength)
      .slice(0, keywords),
    author: creditsOf(draft.author, notes),
    editor: creditsOf(draft.editor, notes),
    translator: creditsOf(draft.translator, notes),
    photographer: creditsOf(draft.photographer, notes),
    contributor: creditsOf(draft.contributor, notes),
    sourceOrganization: agenciesOf(draft, notes),
    creditText: line(draft.creditText, lineLength),
    isAccessibleForFree: draft.isAccessibleForFree,
    url: url !== undefined && isWebUrl(url) ? url : undefined,
  };
  return { inLanguage: languageIn(draft, edition, notes), ...withoutEmpty(words) };
}

type Present<Thing> = { [Name in keyof Thing]?: Exclude<Thing[Name], undefined> };

function withoutEmpty<Thing extends object>(thing: Thing): Present<Thing> {
  const present = Object.entries(thing).filter(([, value]) => {
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
  return Object.fromEntries(present) as Present<Thing>;
}

function languageIn({ language }: Draft, edition: Edition, notes: Notes): string {
  const known = language && languageOf(language.trim());
  if (language && !known) notes.add('language-assumed', { language: edition.inLanguage });
  return known || edition.inLanguage;
}

function creditsOf(credits: readonly DraftCredit[] | undefined, notes: Notes): Credit[] {
  const named = (credits ?? []).map(({ url, description, ...credit }) => {
    const name = clipText(nameOfHtml(credit.name, notes), headlineLength);
    const id = slug(name, 100);
    return {
      // Those who have an id have a page of their own in the edition.
      ...(id && { id }),
      ...{ ...credit, name },
      ...linkOf(name, url, notes),
      ...(description &&
        cleanLine(description) && { description: clipText(cleanLine(description), lineLength) }),
    };
  });
  return filled(named, ({ name }) => name).slice(0, people);
}

/** The address of a name, unless the name looks like another address: that is told. */
function linkOf(name: string, url: string | undefined, notes: Notes): { url?: string } {
  if (!url) return {};
  if (!isWebUrl(url)) {
    noteDropped(url, notes);
    return {};
  }
  if (!claimsOtherHost(name, url)) return { url };
  notes.add('link-disguised', { address: url.slice(0, 60) });
  return {};
}

function agenciesOf({ agencies = [] }: Draft, notes: Notes) {
  const named = agencies.map((agency) => {
    const name = clipText(nameOfHtml(agency.name, notes), headlineLength);
    return { name, ...linkOf(name, agency.url, notes) };
  });
  return filled(named, ({ name }) => name).slice(0, people);
}

/** Each once, without those that say nothing. */
function filled<Item>(items: readonly Item[], text: (item: Item) => string = String): Item[] {
  const byText = new Map(items.map((item) => [text(item), item] as const).reverse());
  return items.filter((item) => /\S/.test(text(item)) && byText.get(text(item)) === item);
}

function isWebUrl(url: string): boolean {
  return (
    /^https?:\/\/[^\s/]+/u.test(url) && isSafeHref(url) && !hasCredentials(url) && url.length <= urlLength
  );
}

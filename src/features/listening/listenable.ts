import type { Article } from '#domain/article/article.ts';
import type { Briefing } from '#domain/edition/briefing.ts';

/** What must be known of an article to read its summary aloud. */
export type ListenableArticle = Pick<Article, 'id' | 'headline' | 'inLanguage' | 'dir' | 'abstract'>;

/** The id under which the briefing stands with the player; an article's id never has a slash. */
export const briefingId = '/briefing';

/** The briefing, in the language of the edition. */
export type ListenableBriefing = Briefing & { id: typeof briefingId; inLanguage: string };

/** What can be read aloud. */
export type Listenable = ListenableArticle | ListenableBriefing;

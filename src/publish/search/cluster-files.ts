import type { Edition } from '#domain/edition/edition.ts';
import { createLexicon } from '#domain/search/lexicon.ts';
import type { SearchDocument } from '#domain/search/search-document.ts';
import { clusterAnalysis } from './cluster-analysis.ts';

const keyword = { type: 'keyword' };
const text = {
  type: 'text',
  analyzer: 'qari_stem_index',
  search_analyzer: 'qari_stem',
  fields: { form: { type: 'text', analyzer: 'qari_form' } },
};

/** The index template of a cluster that takes over from files: `PUT _index_template/qari`. */
export function indexTemplate({ search }: Pick<Edition, 'search'>, index: string) {
  return {
    index_patterns: [`${index}*`],
    template: {
      settings: { analysis: clusterAnalysis(createLexicon(search?.synonyms)) },
      mappings: {
        dynamic: false,
        properties: {
          headline: { ...text, fields: { ...text.fields, word: { type: 'text', analyzer: 'qari_word' } } },
          description: text,
          names: text,
          body: text,
          section: keyword,
          topics: keyword,
          contributors: keyword,
          language: keyword,
          day: { type: 'date', format: 'strict_date' },
          datePublished: { type: 'date' },
          story: { type: 'object', enabled: false },
        },
      },
    },
  };
}

/** The lines of a `_bulk` request that puts an article into the index, in the place of the one that is there. */
export function bulkLines({ story, headline, names, body, facets }: SearchDocument, index: string): string {
  const action = { index: { _index: index, _id: story.id } };
  const { datePublished, description = '' } = story;
  const document = { headline, description, names, body, ...facets, datePublished, story };
  return `${JSON.stringify(action)}\n${JSON.stringify(document)}\n`;
}

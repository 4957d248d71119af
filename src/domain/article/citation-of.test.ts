import { describe, expect, it } from 'vitest';
import { dateStyleOf } from '#domain/edition/edition-info.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { citationOf } from './citation-of.ts';

const edition = buildEdition();
const cite = (changes = {}, language = 'ar') =>
  citationOf(buildArticle(changes), edition, dateStyleOf(edition, language)).text;

describe('the citation of an article', () => {
  it('names author, headline, paper, day and address, with Arabic commas', () => {
    expect(cite()).toBe(
      'ليلى حدّاد، «كيف غيّرت قناة السويس طرق التجارة في العالم»، قارئ، 23 يوليو/ تموز 2024، https://qari.example/articles/suez-canal/',
    );
  });

  it('names no day where none is known', () => {
    expect(cite({ datePublished: null }, 'en')).toBe(
      'ليلى حدّاد, “كيف غيّرت قناة السويس طرق التجارة في العالم”, قارئ, https://qari.example/articles/suez-canal/',
    );
  });

  it('reads in English as an English paper cites', () => {
    expect(cite({}, 'en')).toBe(
      'ليلى حدّاد, “كيف غيّرت قناة السويس طرق التجارة في العالم”, قارئ, 23 July 2024, https://qari.example/articles/suez-canal/',
    );
  });

  it('joins two authors as the language does', () => {
    const author = [{ name: 'ليلى حدّاد' }, { name: 'سامر العلي' }];
    expect(cite({ author })).toMatch(/^ليلى حدّاد وسامر العلي، «/);
    expect(cite({ author }, 'en')).toMatch(/^ليلى حدّاد and سامر العلي, “/);
  });

  it('names the agency where nobody signed, and begins with the headline where there is neither', () => {
    expect(cite({ author: [] })).toMatch(/^رويترز، «كيف/);
    expect(cite({ author: [], sourceOrganization: [] })).toMatch(/^«كيف/);
  });

  it('keeps an Arabic id readable by every program', () => {
    expect(cite({ id: 'قهوة-وشاي' })).toMatch(/\/articles\/%D9%82[%\w-]+\/$/);
  });
});

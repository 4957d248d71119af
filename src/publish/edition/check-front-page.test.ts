import { expect, it } from 'vitest';
import type { FrontPageRules } from '#domain/edition/edition.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { checkFrontPage } from './check-front-page.ts';

const toldOf = (frontPage?: FrontPageRules) =>
  checkFrontPage({ ...buildEdition(), ...(frontPage && { frontPage }) }, [buildArticle()]).map(
    ({ severity, path, expected }) => `${severity} ${path} ${expected.code}`,
  );

it('has nothing to say where there are no rules, or where all they name is there', () => {
  expect(toldOf()).toEqual([]);
  expect(
    toldOf({
      lead: { by: 'article', id: 'suez-canal' },
      pinned: ['suez-canal'],
      sections: [{ id: 'economy' }],
    }),
  ).toEqual([]);
});

it('warns of a story that is not there', () => {
  expect(toldOf({ lead: { by: 'article', id: 'gone' }, pinned: ['suez-canal', 'lost'] })).toEqual([
    'warning frontPage.lead.id known-id',
    'warning frontPage.pinned[1] known-id',
  ]);
});

it('refuses a section that the edition does not have', () => {
  expect(
    toldOf({ lead: { by: 'section', id: 'tech' }, sections: [{ id: 'economy' }, { id: 'news' }] }),
  ).toEqual(['error frontPage.lead.id known-section', 'error frontPage.sections[1].id known-section']);
});

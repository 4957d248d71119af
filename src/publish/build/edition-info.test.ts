import { expect, it } from 'vitest';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { editionInfo } from './edition-info.ts';

it('does not send the list of pronunciations with every page', () => {
  const edition = { ...buildEdition(), pronunciation: [{ written: 'ناتو', spoken: 'نَاتُو' }] };
  expect(editionInfo(edition, [])).not.toHaveProperty('pronunciation');
  expect(editionInfo(edition, [])).toHaveProperty('name', 'قارئ');
});

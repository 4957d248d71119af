import { expect, it } from 'vitest';
import { collectNotes } from '#publish/importing/note.ts';
import { parseNinjs } from './parse-ninjs.ts';

const item = { uri: 'urn:1', headline: 'عنوان', body_text: 'نص', versioncreated: '2024-07-23T11:20:00Z' };

it.each([
  ['byline', 'ليلى حدّاد'],
  ['by', 'ليلى حدّاد'],
  ['by', 'بقلم: ليلى حدّاد'],
])('an item of ninjs names who wrote it in %s: %s', (field, written) => {
  expect(parseNinjs({ ...item, [field]: written }, undefined, collectNotes()).author).toEqual([
    { name: 'ليلى حدّاد' },
  ]);
});

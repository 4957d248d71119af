import { describe, expect, it } from 'vitest';
import { collectNotes } from '#publish/importing/note.ts';
import { parseNinjs } from './parse-ninjs.ts';

const item = { uri: 'urn:1', headline: 'عنوان', body_text: 'نص', versioncreated: '2024-07-23T11:20:00Z' };
const read = (changes: object) => parseNinjs({ ...item, ...changes }, undefined, collectNotes());
const layla = [{ name: 'ليلى حدّاد' }];

describe('an item of ninjs', () => {
  it.each([
    ['in byline', { byline: 'ليلى حدّاد' }],
    ['in by', { by: 'ليلى حدّاد' }],
    ['with a word before', { by: 'بقلم: ليلى حدّاد' }],
    ['in HTML', { by: '<script>x</script><b>ليلى</b> حدّاد' }],
    ['among the people, 2.0', { by: 'قارئ', people: [...layla, { ...layla[0], rels: ['author'] }] }],
    [
      'among the people, 3.x',
      {
        people: [
          { name: 'عمر', rel: 'about' },
          { ...layla[0], rel: 'author' },
        ],
      },
    ],
    ['among the sources', { infoSources: [{ ...layla[0], role: 'http://x.example/role/writer' }] }],
    ['in authors', { authors: layla }],
    ['in bylines with values', { bylines: [{ role: 'main', value: 'ليلى حدّاد' }] }],
    ['among the people by role', { people: [{ ...layla[0], role: 'author' }] }],
    ['in bylines of texts', { bylines: ['ليلى حدّاد'] }],
    ['in bylines of an agency', { bylines: [{ by: 'ليلى حدّاد', title: 'مراسلة' }] }],
  ])('names who wrote it: %s', (_, changes) => {
    expect(read(changes).author).toEqual(layla);
  });

  it('names who else made it, and nobody whom it is about', () => {
    const authors = [
      { name: 'ليلى حدّاد', role: 'writer' },
      { name: 'عمر', role: 'photographer' },
      { name: 'سلمى', role: 'editor' },
    ];
    const people = [{ name: 'الوزير', rel: 'about' }];
    const { author, photographer, editor, agencies } = read({
      authors,
      people,
      infoSources: [{ name: 'واس' }],
    });
    expect({ author, photographer, editor }).toEqual({
      ...{ author: layla, photographer: [{ name: 'عمر' }], editor: [{ name: 'سلمى' }] },
    });
    expect(agencies).toEqual([{ name: 'واس' }]);
  });

  it.each(['embargoed', 'embargoedUntil'])('is withheld until the time in %s', (field) => {
    expect(read({ [field]: '2999-01-01T00:00:00Z' }).withheld).toMatchObject({ code: 'source-embargoed' });
    expect(read({ [field]: '2020-01-01T00:00:00Z' })).not.toHaveProperty('withheld');
  });

  it('has the other sizes of its picture, the widest first', () => {
    const renditions = [100, 900, 400].map((width) => ({ href: `https://n.example/${width}.jpg`, width }));
    expect(read({ associations: [{ type: 'picture', renditions }] }).lead).toEqual([
      {
        address: 'https://n.example/900.jpg',
        others: ['https://n.example/400.jpg', 'https://n.example/100.jpg'],
      },
    ]);
  });
});

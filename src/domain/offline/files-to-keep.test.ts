import { describe, expect, it } from 'vitest';
import { bytesOf } from './bytes-of.ts';
import { filesToKeep } from './files-to-keep.ts';
import type { OfflineFile } from './offline-file.ts';

const audio = (name: string, part?: 'abstract' | 'body'): OfflineFile => ({
  url: `edition/media/${name}`,
  bytes: 100,
  of: 'audio',
  type: name.endsWith('webm') ? 'audio/webm' : 'audio/mp4',
  ...(part && { part }),
});
const files: OfflineFile[] = [
  { url: 'edition/articles/oud.json', bytes: 7, of: 'data' },
  { url: 'edition/media/oud.svg.1080.avif', bytes: 30, of: 'picture' },
  audio('oud.abstract.webm', 'abstract'),
  audio('oud.abstract.m4a', 'abstract'),
  audio('oud.body.webm', 'body'),
  audio('oud.body.m4a', 'body'),
  audio('taqsim.m4a'),
];
const namesOf = (canPlay: (type: string) => boolean, withAudio = true) =>
  filesToKeep(files, { withAudio, canPlay }).map(({ url }) => url.split('/').at(-1));

describe('the files that a reader keeps', () => {
  it('are one of each reading: the first that the browser plays', () => {
    expect(namesOf(() => true)).toEqual([
      'oud.json',
      'oud.svg.1080.avif',
      'oud.abstract.webm',
      'oud.body.webm',
      'taqsim.m4a',
    ]);
    expect(namesOf((type) => type === 'audio/mp4')).toContain('oud.body.m4a');
    expect(namesOf((type) => type === 'audio/mp4')).not.toContain('oud.body.webm');
  });

  it('are the first of each reading where the browser is sure of none, as the player takes it', () => {
    expect(namesOf(() => false)).toEqual(namesOf(() => true));
  });

  it('are without any recording where none is wanted', () => {
    expect(namesOf(() => true, false)).toEqual(['oud.json', 'oud.svg.1080.avif']);
  });
});

it('files that stand twice are counted once', () => {
  const [data, picture] = files;
  if (!data || !picture) throw new Error('no files');
  expect(bytesOf([data, picture, { ...data }])).toBe(37);
  expect(bytesOf([])).toBe(0);
});

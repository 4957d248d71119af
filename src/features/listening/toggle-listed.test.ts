import { beforeEach, expect, it } from 'vitest';
import { onAnnouncement } from '#lib/announcements.ts';
import { buildStory } from '../../../tests/fixtures/listening/build-list.ts';
import { buildListening } from '../../../tests/fixtures/listening/build-listening.ts';
import { createFakeEngine } from '../../../tests/fixtures/listening/fake-engine.ts';
import { translatorIn } from '../../../tests/fixtures/translator-in.ts';
import { mostStories } from './listening-list.ts';
import { toggleListed } from './toggle-listed.ts';

const heard: [message: string, isProblem: boolean][] = [];

beforeEach(() => {
  heard.length = 0;
  return onAnnouncement((...announcement) => heard.push(announcement));
});

it('puts a story on the list and takes it off, and tells which story it was', () => {
  const { list } = buildListening({ engine: createFakeEngine().engine });
  const { t } = translatorIn('ar');
  toggleListed(list, buildStory('أ'), t);
  expect(list.has('أ')).toBe(true);
  toggleListed(list, buildStory('أ'), t);
  expect(list.has('أ')).toBeFalsy();
  expect(heard).toEqual([
    [t('listening.list.added', { title: 'عنوان أ' }), false],
    [t('listening.list.removed', { title: 'عنوان أ' }), false],
  ]);
  expect(heard.every(([message]) => message.includes('عنوان أ'))).toBe(true);
});

it('takes the dock away with the last story, which was only laid out', () => {
  const { list, controller } = buildListening({ engine: createFakeEngine().engine });
  const { t } = translatorIn('ar');
  for (const id of ['أ', 'ب', 'أ']) toggleListed(list, buildStory(id), t);
  expect(controller.getPlayer()).toMatchObject({ status: 'paused', isLaidOut: true });
  toggleListed(list, buildStory('ب'), t);
  expect(controller.getPlayer()).toMatchObject({ status: 'idle', outcome: 'stopped' });
});

it('tells a reader with a full list, and leaves it as it is', () => {
  const { list } = buildListening({ engine: createFakeEngine().engine });
  for (let number = 0; number < mostStories; number += 1) list.add(buildStory(String(number)));
  toggleListed(list, buildStory('أ'), translatorIn('ar').t);
  expect([Boolean(list.has('أ')), heard.length, heard[0]?.[1]]).toEqual([false, 1, true]);
});

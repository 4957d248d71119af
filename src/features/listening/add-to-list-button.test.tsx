// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { EditionSourceContext } from '#data/edition-source-context.ts';
import { storyOf } from '#domain/edition/story.ts';
import { TranslatorContext } from '#i18n/translator-context.ts';
import { onAnnouncement } from '#lib/announcements.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildListening } from '../../../tests/fixtures/listening/build-listening.ts';
import { createFakeEngine } from '../../../tests/fixtures/listening/fake-engine.ts';
import { reader } from '../../../tests/fixtures/listening/listening-reader.ts';
import { sourceOf } from '../../../tests/fixtures/source-of.ts';
import { translatorIn } from '../../../tests/fixtures/translator-in.ts';
import { AddToListButton } from './add-to-list-button.tsx';
import { listenToOffered, listenToWhole } from './listen-to-whole.ts';
import { ListeningContext } from './listening-context.ts';
import { ListeningDock } from './listening-dock.tsx';
import { createListeningStore } from './listening-store.ts';
import { toggleListed } from './toggle-listed.ts';

afterEach(cleanup);

const article = buildArticle();
const story = storyOf(article);

/** The button on a card of an edition, and what it works with. */
function show(articles = [article], load?: () => Promise<never>) {
  const fake = createFakeEngine();
  const parts = buildListening({ engine: fake.engine });
  const { t } = translatorIn('ar');
  const { controller, list } = parts;
  const loadListening = async () => ({
    ...parts,
    Dock: ListeningDock,
    toggleListed: (...args: [Parameters<typeof list.add>[0]]) => toggleListed(list, ...args, t),
    listenToWhole: (...args: [Parameters<typeof list.add>[0], Range?]) => listenToWhole(controller, ...args),
    listenToOffered: (...args: [Parameters<typeof list.add>[0]]) => listenToOffered(controller, ...args),
    end: controller.end,
  });
  const store = createListeningStore(load ?? loadListening);
  render(
    <TranslatorContext value={translatorIn('ar')}>
      <EditionSourceContext value={sourceOf({ articles })}>
        <ListeningContext value={store}>
          <AddToListButton story={story} />
        </ListeningContext>
      </EditionSourceContext>
    </TranslatorContext>,
  );
  return { ...fake, ...parts };
}

const press = async () => {
  await reader.click(screen.getByRole('button'));
  await act(async () => undefined);
};
const name = () => screen.getByRole('button').textContent;

it('puts the story on the list in silence, says which, and takes it off again', async () => {
  const { list, said } = show();
  expect(name()).toBe(`أضف إلى قائمة الاستماع: ${story.headline}`);
  await press();
  expect([list.has(story.id), name(), said()]).toEqual([
    true,
    `احذف من قائمة الاستماع: ${story.headline}`,
    [],
  ]);
  await press();
  expect([list.has(story.id), name()]).toEqual([false, `أضف إلى قائمة الاستماع: ${story.headline}`]);
});

it('follows what is done with the list elsewhere', async () => {
  const { list } = show();
  await press();
  act(() => list.clear());
  expect(name()).toMatch(/^أضف/);
});

it('tells when the story did not come over the network, and adds nothing', async () => {
  const problems: string[] = [];
  const stop = onAnnouncement((message, isProblem) => isProblem && problems.push(message));
  const { list } = show([]);
  await press();
  expect([list.has(story.id), problems.length]).toEqual([false, 1]);
  stop();
});

it('tells when the player did not come over the network', async () => {
  const problems: string[] = [];
  const stop = onAnnouncement((message, isProblem) => isProblem && problems.push(message));
  show([article], () => Promise.reject(new Error('offline')));
  await press();
  expect(problems).toHaveLength(1);
  stop();
});

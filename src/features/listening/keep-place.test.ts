// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { keptPosition } from '#data/kept-position.ts';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { createFakeChoices } from '../../../tests/fixtures/listening/fake-choices.ts';
import { createFakeEngine } from '../../../tests/fixtures/listening/fake-engine.ts';
import { createController } from './controller.ts';
import { keepPlaceOf } from './keep-place.ts';
import { wholeId } from './listenable.ts';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function start() {
  const fake = createFakeEngine();
  const controller = createController({
    engine: fake.engine,
    choices: createFakeChoices(),
    region: 'SA',
    isOnline: () => true,
    now: () => performance.now(),
  });
  const end = keepPlaceOf(controller);
  const listen = (id: string) =>
    controller.listenTo({
      id: wholeId(id),
      article: buildListenable({
        id,
        blocks: ['p1', 'p2'].map((block) => ({ type: 'paragraph', id: block, runs: [{ text: 'فقرة.' }] })),
      }),
    });
  return { ...fake, controller, end, listen };
}

it('keeps the paragraph that is heard, not the headline, and forgets it at the end', () => {
  const { listen, finishSentence } = start();
  listen('first');
  expect(keptPosition('first')).toBeNull();
  finishSentence();
  expect(keptPosition('first')).toBe('p1');
  finishSentence();
  expect(keptPosition('first')).toBe('p2');
  finishSentence();
  expect(keptPosition('first')).toBeNull();
});

it('keeps the place in one article though another was left in a paragraph of the same name', () => {
  const { listen, finishSentence } = start();
  listen('first');
  finishSentence();
  listen('second');
  finishSentence();
  expect([keptPosition('first'), keptPosition('second')]).toEqual(['p1', 'p1']);
});

it('keeps nothing of a summary, and nothing once the page has gone', () => {
  const { controller, listen, finishSentence, end } = start();
  controller.listenTo(buildListenable({ id: 'first' }));
  finishSentence();
  expect(keptPosition('first')).toBeNull();
  end();
  listen('first');
  finishSentence();
  expect(keptPosition('first')).toBeNull();
});

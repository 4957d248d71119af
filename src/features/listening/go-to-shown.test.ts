import { describe, expect, it } from 'vitest';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { buildListening } from '../../../tests/fixtures/listening/build-listening.ts';
import { createFakeEngine } from '../../../tests/fixtures/listening/fake-engine.ts';
import { goToShown } from './go-to-shown.ts';
import { type Listenable, wholeId } from './listenable.ts';
import { isOpen } from './player-state.ts';

const text = 'جملة أولى. جملة ثانية.';
const article = buildListenable({ blocks: [{ type: 'paragraph', id: 'p1', runs: [{ text }] }] });
const inBody = { articleId: article.id, segment: 'p1', start: text.indexOf('ثانية'), shown: text };

function listenTo(listenable: Listenable) {
  const fake = createFakeEngine();
  const { controller } = buildListening({ engine: fake.engine });
  controller.listenTo(listenable);
  const press = (place: typeof inBody) => {
    const player = controller.getPlayer();
    return isOpen(player) && goToShown(controller, player.reading, place);
  };
  return { ...fake, controller, press };
}

describe('a press on a sentence of the body', () => {
  it('goes over from the summary to the whole article, at that sentence', () => {
    const { controller, press, said } = listenTo(article);
    expect(press(inBody)).toBe(true);
    expect(said().at(-1)).toBe('جملة ثانية.');
    expect(controller.getPlayer()).toMatchObject({ reading: { id: wholeId(article.id), kind: 'article' } });
  });

  it('goes there while the summary is paused', () => {
    const { controller, press, said } = listenTo(article);
    controller.pause();
    press(inBody);
    expect(said().at(-1)).toBe('جملة ثانية.');
    expect(controller.getPlayer().status).toBe('preparing');
  });

  it('goes there in the article itself', () => {
    const { press, said } = listenTo({ id: wholeId(article.id), article });
    expect(press(inBody)).toBe(true);
    expect(said()).toEqual([article.headline, 'جملة ثانية.']);
  });

  it('means nothing where the reader does not want the body read, nor in another article', () => {
    const { controller, press, said } = listenTo(article);
    expect(press({ ...inBody, articleId: 'another' })).toBe(false);
    controller.setParts(['headline', 'description']);
    expect(press(inBody)).toBe(false);
    expect(said()).toEqual([article.abstract?.[0]]);
  });
});

describe('a press while the summary is in hand', () => {
  it('goes to a sentence of it, and on the headline means nothing', () => {
    const { press, said } = listenTo(article);
    const [, second = ''] = article.abstract ?? [];
    expect(press({ articleId: article.id, segment: 'abstract.1', start: 0, shown: second })).toBe(true);
    expect(said().at(-1)).toBe(second);
    const onHeadline = { articleId: article.id, segment: 'headline', start: 0, shown: article.headline };
    expect(press(onHeadline)).toBe(false);
  });
});

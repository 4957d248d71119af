// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepPosition } from '#data/kept-position.ts';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { button, findDock, reader } from '../../../tests/fixtures/listening/listening-reader.ts';
import { renderListening } from '../../../tests/fixtures/listening/render-listening.tsx';

const article = buildListenable({
  abstract: [],
  blocks: ['الأولى.', 'الثانية. وبقيتها.', 'الثالثة.'].map((text, number) => ({
    type: 'paragraph',
    id: `p${number + 1}`,
    runs: [{ text }],
  })),
});
const told = 'نتابع من حيث توقّفت.';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

async function startAt(block: string | null) {
  keepPosition(article.id, block);
  const listening = renderListening({ article });
  await reader.click(button('استمع إلى المقال'));
  await findDock();
  return listening;
}

it('says that the article goes on where it was left, until the next paragraph', async () => {
  const { said, finishSentence } = await startAt('p2');
  expect(said()).toEqual(['الثانية.']);
  expect(screen.getByText(told)).toBeTruthy();
  act(finishSentence);
  expect(screen.getByText(told)).toBeTruthy();
  act(finishSentence);
  expect(said().at(-1)).toBe('الثالثة.');
  expect(screen.queryByText(told)).toBeNull();
});

it('begins at the headline at a press, and the focus is not lost', async () => {
  const { said } = await startAt('p2');
  await reader.click(button('من البداية'));
  expect(said().at(-1)).toBe(article.headline);
  expect(screen.queryByText(told)).toBeNull();
  expect(document.activeElement).toBe(button('أوقف مؤقتاً'));
});

it('says nothing where the article begins at its headline', async () => {
  const { said } = await startAt(null);
  expect(said()).toEqual([article.headline]);
  expect(screen.queryByText(told)).toBeNull();
});

it('says nothing to a reader who wants the headline only', async () => {
  const { controller } = await startAt('p2');
  act(() => controller.setParts(['headline']));
  await reader.click(button('أوقف الاستماع'));
  await reader.click(button('استمع إلى المقال'));
  expect(controller.getPlayer()).toMatchObject({ status: 'preparing', index: 0 });
  expect(screen.queryByText(told)).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { buildList, buildStory, buildUnsayable } from '../../../tests/fixtures/listening/build-list.ts';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import type { ListenableArticle } from './listenable.ts';
import type { PlayerEvent } from './player-event.ts';
import { isOpen, type Player } from './player-state.ts';
import { partAt, readingOf } from './reading.ts';
import { runPlayer as run } from './run-player.ts';

const majed = buildVoice();
const a = buildStory('أ');
const b = buildStory('ب');
const c = buildStory('ج');
const readingOfStories = (...stories: ListenableArticle[]) => readingOf(buildList(...stories));
const listenTo = (...stories: ListenableArticle[]): PlayerEvent => ({
  type: 'listen',
  reading: readingOfStories(...stories),
  voices: [majed],
});
const replaceBy = (...stories: ListenableArticle[]): PlayerEvent => ({
  type: 'replace',
  reading: readingOfStories(...stories),
  voices: [majed],
});
const heard = (count: number) => Array.from({ length: count }, () => ({ type: 'ended' }) as const);
const previous = { type: 'previous', at: 0 } as const;
const placeOf = (player: Player) =>
  isOpen(player) && [
    partAt(player.reading, player.index)?.articleId,
    player.reading.utterances[player.index]?.segment,
  ];

describe('a reader on the way through a list', () => {
  it('skips to the next story, and stays in the last', () => {
    const { said } = run([listenTo(a, b), { type: 'next-part' }, { type: 'next-part' }]);
    expect(said).toEqual(['عنوان أ', 'عنوان ب']);
  });

  it('goes back to the beginning of the story, and from there to the story before', () => {
    const { said } = run([
      listenTo(a, b),
      ...heard(3),
      { type: 'previous-part' },
      { type: 'previous-part' },
      { type: 'previous-part' },
    ]);
    expect(said.slice(4)).toEqual(['عنوان ب', 'عنوان أ', 'عنوان أ']);
  });

  it('goes back over a story that no voice can say, by the sentence and by the story', () => {
    const atC = run([listenTo(a, buildUnsayable(), c), ...heard(2)]).player;
    expect(placeOf(atC)).toEqual(['ج', 'headline']);
    expect(run([previous], atC).said).toEqual(['خلاصة أ.']);
    expect(run([{ type: 'previous-part' }], atC).said).toEqual(['عنوان أ']);
  });

  it('goes on over it in the same way', () => {
    expect(run([listenTo(a, buildUnsayable(), c), { type: 'next-part' }]).said.at(-1)).toBe('عنوان ج');
  });

  it('is not led before the first sentence nor behind the last', () => {
    const { player } = run([listenTo(a, b)]);
    expect(run([previous], player).said).toEqual(['عنوان أ']);
    expect(run([{ type: 'seek', index: -4 }], player).said).toEqual(['عنوان أ']);
    expect(run([{ type: 'seek', index: 400 }], player).said).toEqual(['خلاصة ب.']);
    expect(run([...heard(3), { type: 'next' }], player).said).toHaveLength(3);
  });

  it('moves in silence while paused, and hears what is there when going on', () => {
    const { player, said } = run([listenTo(a, b), { type: 'pause' }, { type: 'seek', index: 3 }]);
    expect([player.status, said.length]).toEqual(['paused', 1]);
    expect(run([{ type: 'resume', voices: [majed] }], player).said).toEqual(['خلاصة ب.']);
  });

  it('may go to a place in what has been heard to the end, and waits there', () => {
    const { player } = run([listenTo(a), ...heard(2), { type: 'seek', index: 1 }]);
    expect(player).toMatchObject({ status: 'paused', index: 1 });
  });

  it('cannot move in what is not there', () => {
    for (const event of [{ type: 'next' }, { type: 'seek', index: 1 }, replaceBy(a)] as const)
      expect(run([event])).toMatchObject({ effects: [], player: { status: 'idle', outcome: 'stopped' } });
  });
});

describe('a list that changes under the voice that reads it', () => {
  const atB = run([listenTo(a, b, c), ...heard(3), { type: 'started' }]).player;

  it.each([
    ['the order is another', [c, b, a]],
    ['a story before is gone', [b, c]],
    ['a story has come', [a, buildStory('د'), b, c]],
  ])('goes on with the sentence in hand where %s', (_, stories) => {
    const { player, effects } = run([replaceBy(...stories)], atB);
    expect(effects).toEqual([]);
    expect(player).toMatchObject({ status: 'speaking', generation: atB.generation });
    expect(placeOf(player)).toEqual(['ب', 'abstract.0']);
  });

  it('reads on in the new order', () => {
    expect(run([replaceBy(c, b, a), { type: 'ended' }], atB).said).toEqual(['عنوان أ']);
  });

  it('goes to the next story when the one in hand is taken away', () => {
    const { player, said } = run([replaceBy(a, c)], atB);
    expect(said).toEqual(['عنوان ج']);
    expect(player).toMatchObject({ status: 'preparing' });
  });

  it('falls silent when the last is taken away, and does not begin again with what was heard', () => {
    const { player, said, effects } = run([replaceBy(a)], atB);
    expect([said, player.status]).toEqual([[], 'paused']);
    expect(effects).toEqual([{ type: 'silence' }]);
    expect(placeOf(player)).toEqual(['أ', 'headline']);
  });

  it('is not moved by the end of the sentence that was taken away', () => {
    const { player } = run([replaceBy(a, c)], atB);
    const late = { type: 'report', generation: atB.generation, at: 0, report: { type: 'ended' } } as const;
    expect(run([late], player)).toMatchObject({ player, effects: [] });
  });

  it('only moves the place while paused', () => {
    const { player, effects } = run([{ type: 'pause' }, replaceBy(a, c)], atB);
    expect(effects).toEqual([{ type: 'silence' }]);
    expect([player.status, placeOf(player)]).toEqual(['paused', ['ج', 'headline']]);
  });

  it('begins the story anew where its text is another now', () => {
    const { said } = run([replaceBy(a, { ...b, abstract: [] }, c)], atB);
    expect(said).toEqual(['عنوان ب']);
  });

  it('is gone when it is empty', () => {
    expect(run([replaceBy()], atB)).toMatchObject({
      player: { status: 'idle', outcome: 'stopped' },
      effects: [{ type: 'silence' }],
    });
  });
});
